import { nameIn } from '#councils'
import type { Lang } from '#texts'
import type { CouncilName } from './types.ts'

/** Where a council is: the municipality's name, or the council's own where it belongs to none. */
export function placeOf(lang: Lang, council: CouncilName): string {
  return council.municipality?.name ?? nameIn(lang, council)
}

/** A name in the reader's language: the Danish one where there is no English, null where there is neither. */
export function named(lang: Lang, da: string | null, en: string | null): string | null {
  return (lang === 'en' && en) || da
}
