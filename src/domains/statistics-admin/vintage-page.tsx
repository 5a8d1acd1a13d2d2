import type { FC } from 'hono/jsx'
import { formatDate, formatInstant } from '#calendar'
import { Alert, Facts } from '#design'
import { statisticsPaths, type DataSet, type Vintage, type VintageDifference } from '#statistics'
import { formatName, warningText } from '#statistics/reading'
import { formatNumber, type Lang } from '#texts'
import { Difference } from './difference.tsx'
import { Listing } from './listing.tsx'
import { Oddities } from './oddities.tsx'
import { coversText } from './facts.ts'
import { previewTexts } from './preview-texts.ts'
import { SetTrail } from './set-trail.tsx'
import { vintageTexts } from './vintage-texts.ts'
import { wordTexts } from './word-texts.ts'

type VintagePageProps = {
  readonly lang: Lang
  readonly set: DataSet
  readonly vintage: Vintage
  /** Null for the first extract. */
  readonly difference: VintageDifference | null
  /** What has just been done: taken into use, or sent a second time. */
  readonly done: 'taken' | 'same' | null
  readonly mayPublish: boolean
}

/** One extract: where it comes from, what it is, and what it changed. */
export const VintagePage: FC<VintagePageProps> = ({ lang, set, vintage, difference, done, mayPublish }) => {
  const t = vintageTexts[lang]
  const warnings = vintage.warnings.map((warning) => warningText(warning, lang))
  return (
    <>
      <SetTrail lang={lang} set={set} />
      <h1>{t.titleOf(vintage.number, set.title[lang])}</h1>
      {done === 'taken' ? <Taken {...{ lang, set, mayPublish }} /> : null}
      {done === 'same' ? (
        <Alert kind="info" heading={t.same}>
          <p>{t.sameMeans}</p>
        </Alert>
      ) : null}
      <VintageFacts lang={lang} vintage={vintage} />
      {warnings.length > 0 ? <h2>{previewTexts[lang].warnings}</h2> : null}
      <Listing lang={lang} items={warnings} />
      <h2>{t.changed}</h2>
      <Changed lang={lang} difference={difference} />
    </>
  )
}

/** That it has been taken, whether its figures show yet, and where to go on. */
const Taken: FC<Pick<VintagePageProps, 'lang' | 'set' | 'mayPublish'>> = ({ lang, set, mayPublish }) => {
  const t = vintageTexts[lang]
  return (
    <>
      <Alert kind="success" heading={t.taken}>
        <p>{set.analysing ? wordTexts[lang].analysis.busyLong : t.takenMeans}</p>
      </Alert>
      <p class="actions">
        <a href={statisticsPaths.set(set.code)}>{t.see}</a>
        <a href={statisticsPaths.standingOut(set.code)}>{t.standingOut}</a>
        <a href={statisticsPaths.draftChapter(set.code)}>{t.draft}</a>
        {mayPublish ? <a href={statisticsPaths.publish(set.code)}>{t.publish}</a> : null}
      </p>
    </>
  )
}

const Changed: FC<Pick<VintagePageProps, 'lang' | 'difference'>> = ({ lang, difference }) => {
  const t = vintageTexts[lang]
  if (!difference) return <p>{t.first}</p>
  const some = difference.newCells + difference.changedCells + difference.withdrawnCells > 0
  return (
    <>
      <p>{some ? t.against : t.nothing}</p>
      <Oddities lang={lang} difference={difference} />
      <Difference lang={lang} difference={difference} />
    </>
  )
}

const VintageFacts: FC<Pick<VintagePageProps, 'lang' | 'vintage'>> = ({ lang, vintage }) => {
  const t = vintageTexts[lang].one
  const told = (['table', 'source', 'updated'] as const).flatMap((key) => {
    const value = vintage.metadata[key]
    return typeof value === 'string' ? [[t[key], value] as const] : []
  })
  return (
    <Facts
      facts={[
        [t.drawnOn, formatDate(vintage.drawnOn, lang)],
        [t.drawnBy, vintage.drawnBy],
        ...(vintage.note === '' ? [] : [[t.note, vintage.note] as const]),
        [t.taken, t.takenBy(formatInstant(vintage.takenAt, lang), vintage.functionTitle)],
        [t.file, vintage.fileName],
        [t.format, formatName(vintage.format, lang)],
        ...told,
        [t.covers, coversText(lang, vintage)],
        [t.cells, formatNumber(vintage.cells, lang)],
        [t.total, formatNumber(vintage.total, lang)],
        [t.sha256, <code class="hash">{vintage.sha256}</code>],
      ]}
    />
  )
}
