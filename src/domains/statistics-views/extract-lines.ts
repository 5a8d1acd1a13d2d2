import { formatDate } from '#calendar'
import type { AreaKey, Origin } from '#statistics'
import type { Lang } from '#texts'
import { spanName } from './period-parts.ts'
import type { StatisticsView } from './types.ts'
import { areaName } from './view.ts'
import { viewTexts } from './view-texts.ts'

/** An extract with what of a page's figures is from it. */
type Extract = Origin & { readonly areas: ReadonlySet<AreaKey> }

/** So many extracts, and so many areas of one, are named; more are counted. */
const mostNamed = 3

/**
 * Which extracts a page's figures are from, the last drawn first: when each was drawn, by whom, and where there are
 * several, what is from it.
 */
export function extractLines(
  { set, areas, series }: Pick<StatisticsView, 'set' | 'areas' | 'series'>,
  lang: Lang,
): readonly string[] {
  const t = viewTexts[lang]
  const extracts = extractsOf(series)
  const [first] = extracts
  if (!first) {
    const newest = t.extract(set.vintage, formatDate(set.drawnOn, lang), set.drawnBy)
    return [set.vintage === 1 ? newest : t.extractOrEarlier(newest)]
  }
  const lineOf = ({ number, drawnOn, drawnBy }: Extract): string =>
    t.extract(number, formatDate(drawnOn, lang), drawnBy)
  if (extracts.length === 1) return [lineOf(first)]
  const all = new Set(series.map(({ areaKey }) => areaKey))
  const contentOf = (one: Extract): string => {
    const named = municipalitiesFirst(areas.filter(({ key }) => one.areas.has(key))).map((area) =>
      areaName(area, lang),
    )
    const where =
      one.areas.size === all.size
        ? []
        : named.length > mostNamed
          ? [t.someAreas(named.length)]
          : [new Intl.ListFormat(lang).format(named)]
    return [...where, spanName(one.from, one.to, lang)].join(', ')
  }
  const shown = extracts.length > mostNamed + 1 ? mostNamed : extracts.length
  const older = extracts.slice(shown)
  const lines = extracts.slice(0, shown).map((one) => t.extractOf(lineOf(one), contentOf(one)))
  const [last, oldest] = [older[0], older.at(-1)]
  if (!last || !oldest) return lines
  const [from, to] = [oldest, last].map(({ drawnOn }) => formatDate(drawnOn, lang))
  return [
    ...lines,
    t.extractOf(t.olderExtracts(older.length, from ?? '', to ?? ''), contentOf(older.reduce(together))),
  ]
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
