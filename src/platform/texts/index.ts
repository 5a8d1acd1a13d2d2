/** The two languages of every text: Danish first, English second. */
export type Lang = 'da' | 'en'

export const languages: readonly Lang[] = ['da', 'en']

/** A text in both languages. */
export type Both = Readonly<Record<Lang, string>>

/** Whose way of writing numbers and dates each language follows. */
export const locales = { da: 'da-DK', en: 'en-GB' } as const

/** Made once each: making a formatter takes a hundred times as long as using it. */
const numberFormats = new Map<string, Intl.NumberFormat>()

/**
 * A number as people write it, "1.234,5" or "1,234.5", with a real minus.
 *
 * @param least so many decimals are always there
 * @param most so many at the most; the rest is rounded away
 */
export function formatNumber(value: number, lang: Lang, least = 0, most = least): string {
  const key = `${lang} ${least} ${most}`
  const known = numberFormats.get(key)
  const format =
    known ??
    new Intl.NumberFormat(locales[lang], {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: 'negative',
    })
  if (!known) numberFormats.set(key, format)
  return format.format(value).replace('-', '−')
}

/** Names as they stand in a sentence: "Læsø, Rebild og Aalborg", "Læsø, Rebild and Aalborg". */
export function joinNames(names: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(locales[lang]).format(names)
}

/** One slice's texts in both languages; English must have exactly the keys that Danish has. */
export type Catalogue<T> = { readonly da: T; readonly en: T }

/**
 * Declares a slice's texts. The Danish text decides the shape: a missing English text does not compile.
 *
 * Entries are strings, functions from values to strings, or groups of these.
 */
export function catalogue<T extends object>(da: T, en: NoInfer<T>): Catalogue<T> {
  return { da, en }
}
