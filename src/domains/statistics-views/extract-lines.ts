import { formatDate } from '#calendar'
import type { AreaKey, Origin } from '#statistics'
import { joinNames, type Lang } from '#texts'
import { spanName } from './period-parts.ts'
import type { StatisticsView } from './types.ts'
import { areaName } from './view.ts'
import { viewTexts } from './view-texts.ts'

/** An extract with what of a page's figures is from it. */
type Extract = Origin & { readonly areas: ReadonlySet<AreaKey> }

/** So many extracts, and so many areas of one, are named; more are counted. */
const mostNamed = 3

type Page = Pick<StatisticsView, 'set' | 'areas' | 'series'>

/**
 * Which extracts a page's figures are from, the last drawn first: when each was drawn, by whom, and where there are
 * several, what is from it.
 */
export function extractLines(page: Page, lang: Lang): readonly string[] {
  const t = viewTexts[lang]
  const { set, series } = page
  const extracts = extractsOf(series)
  if (extracts.length === 0) {
    const newest = nameOf({ ...set, number: set.vintage }, lang)
    return [set.vintage === 1 ? newest : t.extractOrEarlier(newest)]
  }
  if (extracts.length === 1) return extracts.map((one) => nameOf(one, lang))
  const shown = extracts.length > mostNamed + 1 ? mostNamed : extracts.length
  const older = extracts.slice(shown)
  return [
    ...extracts.slice(0, shown).map((one) => t.extractOf(nameOf(one, lang), contentOf(one, page, lang))),
    ...(older.length === 0
      ? []
      : [t.extractOf(olderName(older, lang), contentOf(older.reduce(together), page, lang))]),
  ]
}

function nameOf({ number, drawnOn, drawnBy }: Pick<Origin, 'number' | 'drawnOn' | 'drawnBy'>, lang: Lang) {
  return viewTexts[lang].extract(number, formatDate(drawnOn, lang), drawnBy)
}

/** Several extracts, the last drawn first, as one. */
function olderName(extracts: readonly Extract[], lang: Lang): string {
  const [to = '', from = ''] = [extracts[0], extracts.at(-1)].map(
    (one) => one && formatDate(one.drawnOn, lang),
  )
  return viewTexts[lang].olderExtracts(extracts.length, from, to)
}

/** What of a page is from an extract: areas, unless all are, and periods. */
function contentOf({ areas: own, from, to }: Extract, { areas, series }: Page, lang: Lang): string {
  const span = spanName(from, to, lang)
  if (own.size === new Set(series.map(({ areaKey }) => areaKey)).size) return span
  const names = municipalitiesFirst(areas.filter(({ key }) => own.has(key))).map((area) =>
    areaName(area, lang),
  )
  const where = names.length > mostNamed ? viewTexts[lang].someAreas(names.length) : joinNames(names, lang)
  return `${where}, ${span}`
}

/** The extracts of series, each with all that is from it. */
function extractsOf(series: StatisticsView['series']): readonly Extract[] {
  const extracts = new Map<number, Extract>()
  for (const { areaKey, origins = [] } of series)
    for (const origin of origins) {
      const own: Extract = { ...origin, areas: new Set([areaKey]) }
      const known = extracts.get(origin.number)
      extracts.set(origin.number, known ? together(known, own) : own)
    }
  return [...extracts.values()].toSorted((a, b) =>
    a.drawnOn === b.drawnOn ? b.number - a.number : a.drawnOn < b.drawnOn ? 1 : -1,
  )
}

function municipalitiesFirst(areas: StatisticsView['areas']): StatisticsView['areas'] {
  const [own = [], others = []] = [true, false].map((is) =>
    areas.filter(({ kind }) => (kind === 'municipality') === is),
  )
  return [...own, ...others]
}

function together(a: Extract, b: Extract): Extract {
  return {
    ...a,
    from: a.from < b.from ? a.from : b.from,
    to: a.to > b.to ? a.to : b.to,
    areas: new Set([...a.areas, ...b.areas]),
  }
}
