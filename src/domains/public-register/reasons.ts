import type { CalendarDate } from '#calendar'
import { reasonsInWords } from '#measure-pages'
import type { ActivityId } from '#measures'
import type { Lang } from '#texts'
import type { Line, PublicActivity } from './types.ts'

/**
 * Why a measure has the health that it has, in whole sentences, the most telling first; none for one that
 * has ended.
 *
 * @param activities the measure's own; without them an overdue one is told of without its day
 */
export function whyInWords(
  lang: Lang,
  line: Line,
  activities: readonly PublicActivity[],
  today: CalendarDate,
): readonly string[] {
  const { signals, startsOn, lastUpdateOn, overrideUntil } = line
  const override =
    signals.override && overrideUntil ? { health: signals.override, reason: '', until: overrideUntil } : null
  const known = activities.map((activity, position) => ({
    ...activity,
    id: `${position}` as ActivityId,
    position,
    organisationId: null,
    revision: 1,
  }))
  return reasonsInWords(lang, { signals, startsOn, lastUpdateOn, override }, known, today)
}
