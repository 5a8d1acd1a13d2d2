import { formatNumber, type Lang } from '#texts'

/** How much more or less, with its sign: "+12", "−3", "0". */
export function showChange(lang: Lang, change: number): string {
  return `${change > 0 ? '+' : ''}${formatNumber(change, lang)}`
}
