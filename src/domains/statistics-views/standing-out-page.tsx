import type { FC } from 'hono/jsx'
import { Details, Empty, Sparkline } from '#design'
import { driftSentence, watchSentence } from '#statistics/analysis'
import { periodName } from '#statistics/periods'
import { curveOf } from './chart-input.ts'
import { SourceLine, Trail } from './parts.tsx'
import { newestOf } from './period-parts.ts'
import { countAt } from './rates.ts'
import { allOf, driftingOf, firstsOf, listedOf, testedOf, unadjustedOf, untestedOf } from './standing-out.ts'
import { standingTexts } from './standing-texts.ts'
import { contextOf, seriesName, type PageProps, type Placed } from './view.ts'

/** What stands out in the newest period after adjustment, each in words; the rest folded away. */
export const StandingOutPage: FC<PageProps> = (props) => {
  const { lang, view, paths } = props
  const t = standingTexts[lang]
  const newest = newestOf(view.series.map(({ report }) => report))
  const period = newest === null ? null : periodName(newest, lang)
  return (
    <>
      <Trail {...props} />
      <h1>{period === null ? t.title : t.titleOf(period)}</h1>
      <p class="lead">{period === null ? t.leadNone : t.lead(period)}</p>
      <p>
        {t.counts(testedOf(view).length, allOf(view).length)}{' '}
        <a href={`${paths.help}#skiller-sig-ud`}>{t.how}</a>
      </p>
      <Listed {...props} period={period ?? ''} />
      <Firsts {...props} />
      <Drifting {...props} />
      <Folded
        {...props}
        lines={unadjustedOf(view)}
        summary={t.unadjusted}
        about={t.unadjustedSub}
        sentence={watchWords(props)}
      />
      <Folded
        {...props}
        lines={untestedOf(view)}
        summary={t.untested}
        about={null}
        sentence={watchWords(props)}
      />
      <SourceLine {...props} />
    </>
  )
}

const watchWords =
  ({ lang, view }: PageProps) =>
  (placed: Placed): string =>
    watchSentence(placed.series.report, contextOf(view, placed, lang), lang)

const Listed: FC<PageProps & { readonly period: string }> = (props) => {
  const { lang, view, period } = props
  const t = standingTexts[lang]
  const listed = listedOf(view)
  const tested = testedOf(view).length
  const untested = untestedOf(view).length
  return (
    <section aria-labelledby="fremhaevet">
      <h2 id="fremhaevet">{t.listed}</h2>
      {listed.length > 0 ? (
        <>
          <p class="sub">{t.listedSub}</p>
          <ManyLines {...props} lines={listed} sentence={watchWords(props)} />
        </>
      ) : (
        <Empty text={tested === 0 ? t.nothingTested : t.none(tested, period)}>
          {tested > 0 && untested > 0 ? <p>{t.noneUntested(untested)}</p> : null}
        </Empty>
      )}
    </section>
  )
}

const Firsts: FC<PageProps> = (props) => {
  const t = standingTexts[props.lang]
  const firsts = firstsOf(props.view)
  return firsts.length === 0 ? null : (
    <section aria-labelledby="foerste">
      <h2 id="foerste">{t.firsts}</h2>
      <p class="sub">{t.firstsSub}</p>
      <Lines {...props} lines={firsts} sentence={watchWords(props)} drawn />
    </section>
  )
}

const Drifting: FC<PageProps> = (props) => {
  const { lang, view } = props
  const t = standingTexts[lang]
  const drifting = driftingOf(view)
  return (
    <section aria-labelledby="glider">
      <h2 id="glider">{t.drifts}</h2>
      <p class="sub">{t.driftsSub}</p>
      {drifting.length === 0 ? (
        <p>{t.noDrifts}</p>
      ) : (
        <ManyLines
          {...props}
          lines={drifting}
          sentence={(placed) =>
            driftSentence(placed.series.report, contextOf(view, placed, lang), lang) ?? ''
          }
        />
      )}
    </section>
  )
}

type LinesProps = PageProps & {
  readonly lines: readonly Placed[]
  readonly sentence: (placed: Placed) => string
  /** With a small drawing of each. */
  readonly drawn?: boolean
}

const Lines: FC<LinesProps> = ({ lang, view, paths, lines, sentence, drawn = false }) => (
  <ul class={drawn ? 'standing-lines standing-drawn' : 'standing-lines'}>
    {lines.map((placed) => (
      <li>
        <div>
          <a href={paths.series(view.set.code, placed.area.key, placed.category.slug)}>
            {seriesName(placed, lang)}
          </a>
          <p>{sentence(placed)}</p>
        </div>
        {drawn ? (
          <Sparkline
            counts={placed.series.counts.map((_, at) => countAt(placed.series, at))}
            curve={curveOf(placed)}
          />
        ) : null}
      </li>
    ))}
  </ul>
)

/** So many are shown at once. */
const atOnce = 12

/** The first of many, with drawings, and the others folded away. */
const ManyLines: FC<Omit<LinesProps, 'drawn'>> = (props) => (
  <>
    <Lines {...props} lines={props.lines.slice(0, atOnce)} drawn />
    <Folded
      {...props}
      lines={props.lines.slice(atOnce)}
      summary={standingTexts[props.lang].more}
      about={null}
    />
  </>
)

type FoldedProps = LinesProps & {
  readonly summary: (lines: number) => string
  readonly about: string | null
}

const Folded: FC<FoldedProps> = (props) =>
  props.lines.length === 0 ? null : (
    <Details summary={props.summary(props.lines.length)}>
      {props.about === null ? null : <p>{props.about}</p>}
      <Lines {...props} />
    </Details>
  )
