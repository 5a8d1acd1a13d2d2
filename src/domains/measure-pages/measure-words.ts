import { formatDate } from '#calendar'
import { titleIn } from '#councils'
import {
  healthOf,
  type ActivityState,
  type Health,
  type Measure,
  type MeasureState,
  type Signals,
} from '#measures'
import type { Lang } from '#texts'
import { wordTexts } from './word-texts.ts'

/** What the mark of a measure's health shows; where there is no health to ask for, the word says why. */
export function healthMarkOf(
  lang: Lang,
  { signals }: { readonly signals: Signals },
): { readonly health: Health | null; readonly text?: string } {
  const { health } = healthOf(signals)
  const t = wordTexts[lang].noHealth
  return health === null ? { health, text: signals.state === 'idea' ? t.before : t.after } : { health }
}

/** The tone of a state's tag; the word in it carries the meaning. */
export function stateTone(state: MeasureState): 'neutral' | 'good' | 'wait' | 'info' {
  switch (state) {
    case 'idea':
      return 'neutral'
    case 'planned':
      return 'wait'
    case 'under-way':
      return 'info'
    case 'finished':
    case 'continued':
      return 'good'
    case 'dropped':
      return 'neutral'
  }
}

/** The tone of an activity's state; the word in the tag carries the meaning. */
export const activityTone = {
  planned: 'wait',
  'under-way': 'info',
  done: 'good',
  dropped: 'neutral',
} as const satisfies Record<ActivityState, string>

/** "1. februar 2026 – 1. juni 2026", "Fra 1. februar 2026, løbende", or that it is not set. */
export function periodIn(
  lang: Lang,
  { startsOn, endsOn, continuous }: Pick<Measure, 'startsOn' | 'endsOn' | 'continuous'>,
): string {
  const t = wordTexts[lang]
  const from = startsOn ? formatDate(startsOn, lang) : null
  const to = endsOn ? formatDate(endsOn, lang) : null
  if (continuous) return from ? t.from(from) : t.continuous
  if (from && to) return t.period(from, to)
  if (from) return t.fromOnly(from)
  return to ? t.toOnly(to) : t.noPeriod
}

/** What the lead's place in a list says: the function, that it is vacant, or that there is none. */
export function leadIn(lang: Lang, lead: Measure['lead']): { readonly text: string; readonly gap: boolean } {
  const t = wordTexts[lang]
  if (!lead) return { text: t.noLead, gap: true }
  const title = titleIn(lang, lead)
  return lead.holder === null ? { text: t.vacant(title), gap: true } : { text: title, gap: false }
}
