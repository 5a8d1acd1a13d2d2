const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'u',
  é: 'e',
}

/** A name as it is in addresses: `Hærværk mv.` is `haervaerk-mv`; at most 50 signs, never empty. */
export function slugOf(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[æøåäöüé]/gu, (letter) => letters[letter] ?? '')
  const slug = plain
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 50)
    .replaceAll(/^-+|-+$/gu, '')
  return slug || 'kategori'
}

/** The slug, or the first of `slug-2`, `slug-3` ... that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}
