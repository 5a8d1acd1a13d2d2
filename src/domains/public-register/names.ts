import { nameIn } from '#councils'
import type { Lang } from '#texts'
import type { Area, CouncilName } from './types.ts'

/** Where a council is: the municipality's name, or the council's own where it belongs to none. */
export function placeOf(lang: Lang, council: CouncilName): string {
  return council.municipality?.name ?? nameIn(lang, council)
}

/** A focus area as text: "5.1 Vold i nære relationer". */
export function areaName(area: Pick<Area, 'number' | 'title'>): string {
  return area.number === null ? area.title : `${area.number} ${area.title}`
}
