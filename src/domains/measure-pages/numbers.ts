import { formatNumber, locales, type Lang } from '#texts'

/** More digits than this, a number is no longer the one that was typed. */
const mostDigits = 15

/**
 * Reads a number as people write it: `12,5`, `1.200` and `1.200,5` in Danish, `1,200.5` in English, with `-`
 * or `−` in front. A single point that parts no thousands is a decimal point in Danish too.
 *
 * @returns null for everything that is not a number, also for an empty text
 */
export function readNumber(lang: Lang, text: string): number | null {
  const bare = text.replaceAll(/\s/g, '').replace('−', '-')
  const [thousands, decimal] = lang === 'da' ? (['.', ','] as const) : ([',', '.'] as const)
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`)
  const plain = (grouped.test(bare) ? bare.replaceAll(thousands, '') : bare).replace(',', '.')
  const digits = plain.replaceAll(/\D/g, '').length
  return /^-?\d+(\.\d+)?$/.test(plain) && digits <= mostDigits ? Number(plain) : null
}

/** A number in the reader's language, `1.200,5` in Danish, with as many decimals as it has. */
export function showNumber(lang: Lang, value: number): string {
  return formatNumber(value, lang, 0, mostDigits)
}

/** A number for a field that is to be changed: `1200,5`, without what parts the thousands. */
export function typedNumber(lang: Lang, value: number): string {
  const format = new Intl.NumberFormat(locales[lang], {
    maximumFractionDigits: mostDigits,
    useGrouping: false,
  })
  return format.format(value)
}
