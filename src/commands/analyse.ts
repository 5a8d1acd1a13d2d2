import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '#config'
import {
  drawnOf,
  driftSentence,
  isOpenData,
  parseOpenData,
  reportAlone,
  reportOn,
  trendSentence,
  watchSentence,
  withheldSentence,
  yearSentence,
  type OpenData,
  type OpenDataSeries,
  type SentenceContext,
  type SeriesReport,
} from '#statistics/analysis'
import { readFigures, type ReadTable } from '#statistics/reading'
import type { Lang } from '#texts'
import { analyseTexts, openDataRefusalText } from './analyse-texts.ts'
import { Failure } from './failure.ts'
import { refused } from './read-statistics.ts'
import { commandTexts } from './texts.ts'

/**
 * `kredsplan analyse FILE.csv [--json]`: prints for each series of an open-data download what its page says, worked out
 * anew from the file alone. Any other file of figures that can be read is taken as one report.
 *
 * @throws Failure when the file cannot be read, with the place that is wrong
 */
export async function analyse(args: readonly string[], config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  })
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw new Failure(t.wrongUse('analyse'), 2)
  const data = await readData(path, config)
  const analysed = analysedSeries(data)
  process.stdout.write(
    values.json
      ? `${JSON.stringify(asJson(data, analysed, config.lang), null, 2)}\n`
      : `${asLines(data, analysed, config.lang).join('\n')}\n`,
  )
}

async function readData(path: string, config: Config): Promise<OpenData> {
  const t = commandTexts[config.lang]
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Failure(t.importNoFile(path))
  })
  if (!isOpenData(text)) return dataOf(await readAny(path, config))
  const outcome = parseOpenData(text)
  if (outcome.kind === 'refused') throw new Failure(openDataRefusalText(outcome.refusal, path, config.lang))
  return outcome.data
}

/** A file of figures in one of the other forms. @throws Failure for any other file */
async function readAny(path: string, config: Config): Promise<ReadTable> {
  const outcome = await readFigures({ name: basename(path), path }, null)
  switch (outcome.kind) {
    case 'read':
      return outcome.table
    case 'columns-wanted':
      throw new Failure(analyseTexts[config.lang].notFigures(basename(path)))
    case 'refused':
      throw new Failure(refused(outcome.refusals, config))
  }
}

/** Any file's figures as one report, with what it calls its places and offences. */
function dataOf(table: ReadTable): OpenData {
  const inhabitants = new Map(table.population.map(({ area, inhabitants }) => [area, inhabitants]))
  return {
    dataSet: table.table ?? '',
    unit: analysedUnit,
    drawnOn: null,
    series: table.series.flatMap(({ area, offence, counts, statuses }) => {
      const [place, kind] = [table.areas[area], table.offences[offence]]
      if (!place || !kind) return []
      return {
        area: { key: place.code, name: place.name },
        category: { slug: kind.code, name: { da: kind.name, en: kind.name }, version: 1 },
        family: '',
        period: table.period,
        first: table.first,
        counts,
        statuses,
        population: inhabitants.get(area) ?? null,
        years: [],
        yearStatuses: '',
      }
    }),
  }
}

const analysedUnit = { da: analyseTexts.da.unit, en: analyseTexts.en.unit }

type Analysed = { readonly series: OpenDataSeries; readonly report: SeriesReport }

/** The reports of each family, in the order of the file; a series that stands there without its family has its own. */
function analysedSeries({ series, drawnOn }: OpenData): readonly Analysed[] {
  const reports = new Map<OpenDataSeries, SeriesReport>()
  for (const one of series) if (one.together) reports.set(one, reportAlone(one, one.together, drawnOn))
  const others = series.filter((one) => !reports.has(one))
  for (const family of Map.groupBy(others, ({ family }) => family).values())
    reportOn(family, drawnOn).forEach((report, i) => reports.set(family[i] as OpenDataSeries, report))
  return series.map((one) => ({ series: one, report: reports.get(one) as SeriesReport }))
}

function contextOf({ unit, drawnOn }: OpenData, { series, report }: Analysed): SentenceContext {
  const { area, category, origins = [] } = series
  return { area: area.name, category: category.name, unit, drawnOn: drawnOf(report, origins) ?? drawnOn }
}

/** What the page of a series says of it. */
function sentences(data: OpenData, one: Analysed, lang: Lang) {
  const { report } = one
  const context = contextOf(data, one)
  return {
    trend: trendSentence(report, context, lang),
    year: yearSentence(report, context, lang),
    watch: watchSentence(report, context, lang),
    drift: driftSentence(report, context, lang),
    withheld: withheldSentence(report, context, lang),
  }
}

function asLines(data: OpenData, analysed: readonly Analysed[], lang: Lang): readonly string[] {
  const t = analyseTexts[lang]
  const standingOut = analysed.filter(({ report: { watch } }) => watch.kind === 'tested' && watch.listed)
  const nameOf = ({ series: { area, category } }: Analysed): string => `${area.name}: ${category.name[lang]}`
  return [
    ...analysed.flatMap((one) => [
      nameOf(one),
      ...Object.values(sentences(data, one, lang)).flatMap((sentence) =>
        sentence === null ? [] : [`  ${sentence}`],
      ),
      '',
    ]),
    analysed.some(({ series }) => series.together)
      ? t.alone
      : t.summary(analysed.length, new Set(analysed.map(({ series }) => series.family)).size),
    ...(standingOut.length > 0 ? [t.standsOut] : analysed.length > 1 ? [t.nothingStandsOut] : []),
    ...standingOut.map((one) => `  ${nameOf(one)}. ${sentences(data, one, lang).watch}`),
  ]
}

function asJson(data: OpenData, analysed: readonly Analysed[], lang: Lang) {
  return {
    data_set: data.dataSet,
    drawn_on: data.drawnOn,
    series: analysed.map((one) => ({
      area: one.series.area,
      category: one.series.category,
      family: one.series.family,
      first: one.series.first,
      says: sentences(data, one, lang),
      report: one.report,
    })),
  }
}
