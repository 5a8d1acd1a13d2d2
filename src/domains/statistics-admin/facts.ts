import { formatInstant } from '#calendar'
import type { DataSet, Vintage } from '#statistics'
import { periodName } from '#statistics/periods'
import type { Lang } from '#texts'
import { wordTexts } from './word-texts.ts'

/** How far the analysis of a data set is. */
export function analysisText(lang: Lang, { analysing, analysedAt }: DataSet): string {
  const t = wordTexts[lang].analysis
  if (analysing) return t.busy
  return analysedAt ? t.done(formatInstant(analysedAt, lang)) : t.never
}

/** "januar 2007 – oktober 2025" */
export function coversText(
  lang: Lang,
  { firstPeriod, lastPeriod }: Pick<Vintage, 'firstPeriod' | 'lastPeriod'>,
) {
  return `${periodName(firstPeriod, lang)} – ${periodName(lastPeriod, lang)}`
}
