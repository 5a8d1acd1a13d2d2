import type { Lang } from '#texts'

/** A thing's name in the reader's language; the Danish one where there is no English. */
export function nameIn(lang: Lang, thing: { readonly nameDa: string; readonly nameEn: string }): string {
  return lang === 'en' && thing.nameEn !== '' ? thing.nameEn : thing.nameDa
}

/** A function's title in the reader's language; the Danish one where there is no English. */
export function titleIn(lang: Lang, thing: { readonly titleDa: string; readonly titleEn: string }): string {
  return lang === 'en' && thing.titleEn !== '' ? thing.titleEn : thing.titleDa
}

/** The name of the council that a thing belongs to, in the reader's language. */
export function councilIn(
  lang: Lang,
  thing: { readonly councilDa: string; readonly councilEn: string },
): string {
  return lang === 'en' && thing.councilEn !== '' ? thing.councilEn : thing.councilDa
}
