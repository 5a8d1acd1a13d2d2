import { dateInDenmark, formatInstant } from '#calendar'
import type { Lang } from '#texts'

const clocks = {
  da: new Intl.DateTimeFormat('da-DK', { timeStyle: 'short', timeZone: 'Europe/Copenhagen' }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Copenhagen' }),
} as const

/** "kl. 14.05" for something that happened today, else day and time. */
export function when(instant: Date, now: Date, lang: Lang): string {
  if (dateInDenmark(instant) !== dateInDenmark(now)) return formatInstant(instant, lang)
  const clock = clocks[lang].format(instant)
  return lang === 'da' ? `kl. ${clock}` : `at ${clock}`
}
