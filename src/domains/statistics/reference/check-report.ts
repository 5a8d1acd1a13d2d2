import { benjaminiHochberg, benjaminiYekutieli, holm, wordReport, type Series } from '#statistics/engine'
import { entryOf, listOf, numberOf, textOf, type Entry, type Folder, type Json } from './folder.ts'
import { addEqual, addRelative, openLine, type Line } from './line.ts'

/** Windows of a report as of October or the third quarter: what the reference answers were made for. */
const usualWindows = { 12: 70, 4: 23 } as const

/** One window for all series of a report, as the fits of glm.json have it; else the usual one. */
function reportWindow({ records, series }: Folder): (of: Series) => number {
  const windows = new Map<number, number>()
  for (const entry of records('glm.json') ?? []) {
    const period = series.get(textOf(entry['series']))?.period
    if (period !== undefined && typeof entry['window'] === 'number') windows.set(period, entry['window'])
  }
  return ({ period }) => windows.get(period) ?? usualWindows[period]
}

/** Compares the class that wording.json has for each series of its report. */
export function checkWording(folder: Folder): readonly Line[] {
  const { records, series } = folder
  const file = 'wording.json'
  const classes = openLine('wording', file, 0)
  const adjusted = openLine('wording: adjusted p', file, 1e-6)
  const known = (records(file) ?? []).flatMap((entry) => {
    const own = series.get(textOf(entry['series']))
    if (!own) addEqual(classes, 'no such series', entry['class'], textOf(entry['series']))
    return own ? [{ entry, own }] : []
  })
  const verdicts = wordReport(
    known.map(({ own }) => own),
    reportWindow(folder),
  )
  known.forEach(({ entry }, i) => {
    const verdict = verdicts[i]
    const where = textOf(entry['series'])
    const flagged = entryOf(entry['break'])['flag'] === true
    const wanted = [textOf(entry['class']), textOf(entry['strength']), flagged]
    const got = [verdict?.class, verdict?.strength ?? '', verdict?.shift?.flagged ?? false]
    addEqual(classes, got.join(' '), wanted.join(' '), where)
    if (typeof entry['q'] === 'number') addRelative(adjusted, [verdict?.q ?? Number.NaN], [entry['q']], where)
  })
  return [classes, adjusted]
}

const adjustments = { BH: benjaminiHochberg, BY: benjaminiYekutieli, holm } as const

/** Compares the adjusted p values of fdr.json, those with missing ones among them too. */
export function checkAdjustments({ records }: Folder): readonly Line[] {
  const file = 'fdr.json'
  const line = openLine('false discovery rate', file, 1e-9)
  for (const entry of records(file) ?? []) addFamilies(line, entry)
  return [line]
}

/** A family is any object with a list `p`, wherever it stands. */
function addFamilies(line: Line, entry: Entry): void {
  const p = listOf(entry['p']).map(knownNumber)
  for (const [name, adjust] of Object.entries(adjustments)) {
    if (entry[name] === undefined) continue
    const got = adjust(p)
    listOf(entry[name]).forEach((want, i) => {
      const where = `${name} ${i + 1}`
      if (typeof want === 'number') addRelative(line, [got[i] ?? Number.NaN], [numberOf(want)], where)
      else addRelative(line, [got[i] === null ? 0 : Number.NaN], [0], where)
    })
  }
  for (const member of Object.values(entry))
    if (entryOf(member)['p'] !== undefined) addFamilies(line, entryOf(member))
}

function knownNumber(value: Json): number | null {
  return typeof value === 'number' ? value : null
}
