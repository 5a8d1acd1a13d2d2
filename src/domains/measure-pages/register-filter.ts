import { councilIn, titleIn } from '#councils'
import { readYear } from '#http'
import { measurePaths, measureStates, type MeasureLine, type MeasureState } from '#measures'

/** What the register shows, in the words of its address; empty texts choose nothing. */
export type RegisterFilter = {
  /** Null is every year. */
  readonly year: number | null
  /** A council's slug. */
  readonly council: string
  /** A focus area's identity. */
  readonly area: string
  readonly state: MeasureState | ''
  readonly words: string
  /** From 1. */
  readonly page: number
}

/** Measures on one page of the register. */
const pageSize = 100

/**
 * Reads the filter from an address. What does not make sense is left out.
 *
 * @param query the text under a name in the address; undefined where it is not there
 */
export function readFilter(
  query: (name: string) => string | undefined,
  thisYear: number,
  areas: readonly string[] = [],
): RegisterFilter {
  const year = query('aar') ?? String(thisYear)
  const area = query('omraade') ?? ''
  return {
    year: year === 'alle' ? null : (readYear(year) ?? thisYear),
    council: query('raad') ?? '',
    area: areas.includes(area) ? area : '',
    state: measureStates.find((state) => state === query('tilstand')) ?? '',
    words: (query('q') ?? '').trim().slice(0, 200),
    page: /^[1-9]\d{0,4}$/.test(query('side') ?? '') ? Number(query('side')) : 1,
  }
}

/** The address of the register with the filter, on the given page. */
export function registerHref(filter: RegisterFilter, page: number): string {
  const query = new URLSearchParams({ aar: filter.year === null ? 'alle' : String(filter.year) })
  if (filter.council) query.set('raad', filter.council)
  if (filter.area) query.set('omraade', filter.area)
  if (filter.state) query.set('tilstand', filter.state)
  if (filter.words) query.set('q', filter.words)
  if (page > 1) query.set('side', String(page))
  return `${measurePaths.all}?${query.toString()}`
}

/** Whether anything but the year is chosen. */
export function narrows(filter: RegisterFilter): boolean {
  return filter.council !== '' || filter.area !== '' || filter.state !== '' || filter.words !== ''
}

/** The measures in which every word is found: in the title, problem, number, council or lead. */
export function withWords(lines: readonly MeasureLine[], words: string): readonly MeasureLine[] {
  const wanted = words.toLocaleLowerCase('da-DK').split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return lines
  return lines.filter((line) => {
    const lead = line.lead ? `${line.lead.titleDa} ${titleIn('en', line.lead)}` : ''
    const where = `${line.councilDa} ${councilIn('en', line)} ${lead}`
    const all = `${line.number} ${line.title} ${line.problem} ${where}`.toLocaleLowerCase('da-DK')
    return wanted.every((word) => all.includes(word))
  })
}

/** One page of the measures that were found; `page` and `first` count from 1. */
export type FoundPage = {
  readonly shown: readonly MeasureLine[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly first: number
}

/** The page that was asked for; the last one where there are not so many. */
export function pageOf(lines: readonly MeasureLine[], asked: number): FoundPage {
  const pages = Math.max(1, Math.ceil(lines.length / pageSize))
  const page = Math.min(asked, pages)
  const start = (page - 1) * pageSize
  return { shown: lines.slice(start, start + pageSize), total: lines.length, page, pages, first: start + 1 }
}
