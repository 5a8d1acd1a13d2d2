import type { FC } from 'hono/jsx'
import { dateInDenmark, formatDate } from '#calendar'
import { Alert, Breadcrumb, Button, Facts, figure, Form, Table } from '#design'
import { statisticsPaths } from '#statistics'
import { periodName, shiftPeriod } from '#statistics/periods'
import type { Lang } from '#texts'
import { byYearValue } from './by-year.ts'
import { ownAreas } from './cell-lines.ts'
import { figureChangeTexts } from './change-texts.ts'
import type { FigureChanges } from './figure-changes.ts'
import { namesOf } from './names.ts'
import { ReleaseAuditResult } from './release-audit.tsx'
import { ReleaseCells } from './release-cells.tsx'
import { ReleaseChanges } from './release-changes.tsx'
import { ReleaseCoarser } from './release-coarser.tsx'
import type { StatisticsRelease } from './release-types.ts'
import { statisticsReleaseTexts } from './texts.ts'

/** What the publisher is shown before figures become public. */
export type StatisticsReleaseProps = {
  readonly lang: Lang
  readonly release: StatisticsRelease
  readonly changes: FigureChanges
  readonly mayPublish: boolean
  /** The release that was published a moment ago, by its number. */
  readonly published: number | null
  readonly refusal: string | null
}

/** What becomes public of a data set: what is in it, what is withheld, and what that changes for readers. */
export const StatisticsReleasePage: FC<StatisticsReleaseProps> = (props) => {
  const { lang, release, changes, refusal } = props
  const t = statisticsReleaseTexts[lang]
  const { dataSet } = release
  const names = namesOf(release, lang)
  return (
    <>
      <Breadcrumb
        label={t.trail.label}
        trail={[
          { href: statisticsPaths.front, text: t.trail.figures },
          { href: statisticsPaths.set(dataSet.code), text: dataSet.title[lang] },
        ]}
      />
      <h1>{t.title(dataSet.title[lang])}</h1>
      {refusal ? <Alert kind="error" heading={refusal} /> : null}
      <Standing {...props} />
      {release.changed ? <p class="lead">{t.lead}</p> : null}
      <ReleaseFacts lang={lang} release={release} />
      {release.changed ? (
        <ReleaseChanges lang={lang} changes={changes} newest={release.releases[0] ?? null} names={names} />
      ) : null}
      <ReleaseCells lang={lang} release={release} />
      <ReleaseCoarser lang={lang} release={release} names={names} />
      <ReleaseAuditResult lang={lang} release={release} names={names} />
      <PublishForm {...props} />
      <Releases lang={lang} release={release} />
    </>
  )
}

/** How the public figures stand: what was published a moment ago, or that everything is public already. */
const Standing: FC<StatisticsReleaseProps> = ({ lang, release, published }) => {
  const t = statisticsReleaseTexts[lang]
  const { changed, dataSet, releases } = release
  if (changed) return null
  const isNewest = published !== null && published === releases[0]?.number
  return (
    <Alert kind="success" heading={isNewest ? t.published(published) : t.upToDate}>
      {isNewest ? `${t.publishedText} ` : null}
      <a href={`${lang === 'da' ? '' : '/en'}/tal/${dataSet.code}`}>{t.publicPage}</a>
    </Alert>
  )
}

type PartProps = { readonly lang: Lang; readonly release: StatisticsRelease }

const ReleaseFacts: FC<PartProps> = ({ lang, release }) => {
  const t = statisticsReleaseTexts[lang].facts
  const { dataSet, vintage, figures } = release
  const { categories, areas, series } = figures
  const { threshold } = figures.release
  const number = release.changed ? figures.release.number : release.releases[0]?.number
  const own = ownAreas(release)
  const firsts = series.map(({ first_period }) => first_period).toSorted()
  const lasts = series
    .map(({ first_period, counts }) => shiftPeriod(first_period, counts.length - 1))
    .toSorted()
  return (
    <Facts
      facts={[
        [t.set, `${dataSet.title[lang]} (${dataSet.publisher[lang]})`],
        [release.changed ? t.number : t.newest, String(number)],
        [t.extract, t.extractIs(vintage.number, formatDate(vintage.drawnOn, lang), vintage.drawnBy)],
        [t.periods, t.periodsAre(periodName(firsts[0] ?? '', lang), periodName(lasts.at(-1) ?? '', lang))],
        [t.categories, categories.map((one) => (lang === 'da' ? one.name_da : one.name_en)).join(', ')],
        [
          t.areas,
          t.areasAre(
            areas.length,
            areas
              .filter(({ key }) => own.has(key))
              .map(({ name }) => name)
              .join(', '),
          ),
        ],
        [t.threshold, t.thresholdIs(threshold - 1)],
      ]}
    />
  )
}

const PublishForm: FC<StatisticsReleaseProps> = ({ lang, release, mayPublish }) => {
  const t = statisticsReleaseTexts[lang]
  if (!mayPublish) return <p>{t.notAllowed}</p>
  if (!release.changed || release.exposed.length > 0) return null
  return (
    <Form action={statisticsPaths.publish(release.dataSet.code)} class="card">
      <input type="hidden" name="shown" value={release.fingerprint} />
      {release.byYear.map((one) => (
        <input type="hidden" name="aar" value={byYearValue(one)} />
      ))}
      <p>{t.final}</p>
      <Button>{t.button}</Button>
    </Form>
  )
}

const Releases: FC<PartProps> = ({ lang, release: { releases } }) => {
  const t = figureChangeTexts[lang].releases
  return (
    <section aria-labelledby="releases">
      <h2 id="releases">{t.heading}</h2>
      {releases.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.caption}
          captionHidden
          head={[t.number, t.published, t.by, t.extract, t.threshold, t.withheld]}
        >
          {releases.map((one) => (
            <tr>
              <th scope="row">{one.number}</th>
              <td class="nowrap">{formatDate(dateInDenmark(one.publishedAt), lang)}</td>
              <td>{one.functionTitle}</td>
              <td class="number">{one.vintageNumber}</td>
              <td class="number">{one.threshold}</td>
              <td class="number">{figure(one.audit.withheld, lang)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}
