import { formatDate } from '#calendar'
import { partsOf } from '#statistics/periods'
import { catalogue, formatNumber, type Lang } from '#texts'
import type { SentenceContext, TrendReport } from './types.ts'

/** Under so many reports a change is told in reports, not in per cent; of a development, so many a year. */
export const fewestForPercent = 30

/** How many reports a year, on average over the window that a development is told of; 0 where nothing is known. */
export function reportsAYear({ window }: TrendReport): number {
  if (window === null || window.known === 0) return 0
  return (window.reports / window.known) * partsOf(window.to).period
}

/** With one decimal under 10, where it matters which side of a limit a number is on; whole from there up. */
export function formatShort(value: number, lang: Lang): string {
  return formatNumber(value, lang, Math.abs(value) < 9.95 ? 1 : 0)
}

/** A count with what is counted: "1 anmeldelse", "1.234 anmeldelser". */
export function formatCount(count: number, { unit }: Pick<SentenceContext, 'unit'>, lang: Lang): string {
  return `${formatNumber(count, lang)} ${count === 1 ? singular(unit[lang], lang) : unit[lang]}`
}

function singular(unit: string, lang: Lang): string {
  return lang === 'da' ? unit.replace(/elser$/, 'else') : unit.replace(/s$/, '')
}

/** As it stands inside a sentence: "Indbrud" becomes "indbrud", "IT-kriminalitet" stays. */
export function insideSentence(name: string): string {
  const [first = '', second = ''] = name
  return second !== second.toLowerCase() ? name : first.toLowerCase() + name.slice(first.length)
}

export function capitalised(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

const words = catalogue(
  {
    between: (low: string, high: string) => `mellem ${low} og ${high}`,
    fall: (by: string) => `et fald på ${by}`,
    rise: (by: string) => `en stigning på ${by}`,
    from: (low: string, high: string) => `fra ${low} til ${high}`,
    drawn: (day: string) => `, trukket ${day}`,
  },
  {
    between: (low, high) => `between ${low} and ${high}`,
    fall: (by) => `a fall of ${by}`,
    rise: (by) => `a rise of ${by}`,
    from: (low, high) => `from ${low} to ${high}`,
    drawn: (day) => `, drawn on ${day}`,
  },
)

/** "mellem 4,1 og 6,9": of two limits, the smaller size first. */
export function between(one: number, other: number, lang: Lang): string {
  const [low, high] = [Math.abs(one), Math.abs(other)].toSorted((a, b) => a - b) as [number, number]
  return words[lang].between(formatShort(low, lang), formatShort(high, lang))
}

/** "fra et fald på 4,1 % til en stigning på 2,0 %"; either end may be a fall or a rise. */
export function fromLowToHigh(low: number, high: number, lang: Lang): string {
  const t = words[lang]
  const said = (change: number): string =>
    (change < 0 ? t.fall : t.rise)(`${formatShort(Math.abs(change), lang)} %`)
  return t.from(said(low), said(high))
}

/** ", trukket 3. november 2025"; nothing where the day is not known. */
export function drawnWords({ drawnOn }: SentenceContext, lang: Lang): string {
  return drawnOn === null ? '' : words[lang].drawn(formatDate(drawnOn, lang))
}
