/** The two languages of every text: Danish first, English second. */
export type Lang = 'da' | 'en'

export const languages: readonly Lang[] = ['da', 'en']

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
