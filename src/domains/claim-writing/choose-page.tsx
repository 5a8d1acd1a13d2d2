import type { FC } from 'hono/jsx'
import { figuresSay, viewOf, type Figures } from '#claims'
import { Alert, Breadcrumb, Button, Empty, Form, Select, SeriesChart } from '#design'
import { nameOf } from '#plan-editions'
import { planPaths } from '#plans'
import { statisticsPaths, type AnalysedArea, type Category, type DataSet } from '#statistics'
import type { ClaimAbout, HoldingPhrase } from '#statistics/analysis'
import { areaName, seriesChart, seriesName } from '#statistics-views'
import type { Lang } from '#texts'
import { chooseTexts } from './choose-texts.ts'
import { hrefWith } from './hrefs.ts'
import type { Hand } from './part-in-hand.ts'

export type ChoosePageProps = {
  readonly lang: Lang
  readonly hand: Hand
  readonly sets: readonly DataSet[]
  /** Null where there are no figures at all. */
  readonly set: DataSet | null
  readonly areas: readonly AnalysedArea[]
  readonly categories: readonly Category[]
  readonly chosen: { readonly area: string; readonly category: string }
  /** Of what was chosen; null where nothing was, or there are none. */
  readonly figures: Figures | null
  /** What may be claimed of them, strongest first. */
  readonly phrases: readonly HoldingPhrase[]
  /** What was asked for no longer holds. */
  readonly refused: boolean
}

/** Data set, area and category to choose; then what the figures say, and only the claims that they bear. */
export const ChoosePage: FC<ChoosePageProps> = (props) => {
  const { lang, hand, set, figures, chosen } = props
  const t = chooseTexts[lang]
  return (
    <>
      <Breadcrumb
        label={t.trail}
        trail={[
          { href: statisticsPaths.front, text: t.figures },
          ...(hand.part ? [{ href: planPaths.part(hand.part.id), text: nameOf(hand.part) }] : []),
        ]}
      />
      <h1>{t.title}</h1>
      {hand.part ? (
        <p>
          <strong>{t.forPart(nameOf(hand.part))}</strong>
        </p>
      ) : null}
      {props.refused ? <Alert kind="error" heading={t.notHolding} /> : null}
      <p class="lead">{t.lead}</p>
      {set === null ? (
        <Empty text={t.none} />
      ) : (
        <>
          {props.sets.length > 1 ? <Sets {...props} set={set} /> : null}
          <Chooser {...props} set={set} />
          {figures ? <Found {...props} set={set} figures={figures} /> : null}
          {chosen.area !== '' && chosen.category !== '' && !figures ? <Empty text={t.noSeries} /> : null}
        </>
      )}
    </>
  )
}

type WithSet = ChoosePageProps & { readonly set: DataSet }

const Sets: FC<WithSet> = ({ lang, hand, sets, set }) => (
  <nav class="view-links" aria-label={chooseTexts[lang].sets}>
    {sets.map((one) => (
      <a
        href={hrefWith(statisticsPaths.chooseClaim, hand.writing, { saet: one.code })}
        aria-current={one.code === set.code ? 'page' : undefined}
      >
        {one.title[lang]}
      </a>
    ))}
  </nav>
)

const Chooser: FC<WithSet> = ({ lang, hand, set, areas, categories, chosen }) => {
  const t = chooseTexts[lang]
  return (
    <form method="get" action={statisticsPaths.chooseClaim} class="series-chooser">
      <Kept values={{ ...keptOf(hand), saet: set.code }} />
      <Select
        name="omraade"
        label={t.area}
        empty={t.choose}
        value={chosen.area}
        options={areas.map((area) => ({ value: area.key, label: areaName(area, lang) }))}
      />
      <Select
        name="kategori"
        label={t.category}
        empty={t.choose}
        value={chosen.category}
        options={categories.map(({ slug, name }) => ({ value: slug, label: name[lang] }))}
      />
      <Button kind="secondary">{t.show}</Button>
    </form>
  )
}

function keptOf({ writing }: Hand): Readonly<Record<string, string>> {
  return { del: writing.part, felt: writing.field }
}

/** Values that go with a form without being asked for. */
const Kept: FC<{ readonly values: Readonly<Record<string, string>> }> = ({ values }) => (
  <>
    {Object.entries(values)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
  </>
)

type WithFigures = WithSet & { readonly figures: Figures }

const Found: FC<WithFigures> = (props) => {
  const { lang, set, figures, hand, chosen } = props
  const t = chooseTexts[lang]
  return (
    <section aria-labelledby="fundet">
      <h2 id="fundet">{seriesName(figures, lang)}</h2>
      {set.analysing ? <p class="soft">{t.analysing}</p> : null}
      <h3>{t.says}</h3>
      <p>{figuresSay(figures, 'trend', lang)}</p>
      <p>{figuresSay(figures, 'year', lang)}</p>
      <p>{figuresSay(figures, 'watch', lang)}</p>
      {hand.mayMake ? (
        <Form action={statisticsPaths.chooseClaim} class="claim-choice">
          <Kept
            values={{ ...keptOf(hand), saet: set.code, omraade: chosen.area, kategori: chosen.category }}
          />
          <h3>{t.claims}</h3>
          <p class="soft">{t.claimsHelp}</p>
          <Phrases {...props} />
          <h3>{t.chart}</h3>
          <p class="soft">
            {t.chartHelp} {t.onlyOpen}
          </p>
          <SeriesChart {...seriesChart(viewOf(figures), figures, lang)} numbers={false} />
          <Button kind="secondary" name="valg" value="diagram">
            {t.makeChart}
          </Button>
        </Form>
      ) : (
        <p>{t.mayNot}</p>
      )}
    </section>
  )
}

const abouts: readonly ClaimAbout[] = ['trend', 'year', 'watch']

/** The phrases, in the language of the plan, under what they are about. */
const Phrases: FC<WithFigures> = ({ lang, phrases: holding }) => {
  const t = chooseTexts[lang]
  const groups = abouts.map((about) => ({ about, phrases: holding.filter((one) => one.about === about) }))
  return (
    <dl class="claim-phrases">
      {groups
        .filter(({ phrases }) => phrases.length > 0)
        .map(({ about, phrases }) => (
          <div>
            <dt>{t.about[about]}</dt>
            {phrases.map(({ claimed, phrase }) => (
              <dd>
                <Button kind="secondary" name="valg" value={`${about}:${claimed}`}>
                  <span lang="da">»{phrase.da}«</span>
                </Button>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
