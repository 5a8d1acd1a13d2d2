import type { Lang } from '#texts'

const formats = {
  da: new Intl.NumberFormat('da-DK'),
  en: new Intl.NumberFormat('en-GB'),
} as const

/** A whole number in the reader's language, "1.204" or "1,204". */
export function showCount(lang: Lang, count: number): string {
  return formats[lang].format(count)
}

/** How much more or less, with its sign: "+12", "−3", "0". */
export function showChange(lang: Lang, change: number): string {
  if (change === 0) return '0'
  return `${change > 0 ? '+' : '−'}${showCount(lang, Math.abs(change))}`
}
