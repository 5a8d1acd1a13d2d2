import { formatDate, type CalendarDate } from '#calendar'
import { healthOf, isOverdue, type Activity, type HealthReason, type Measure } from '#measures'
import { catalogue, type Lang } from '#texts'

const texts = catalogue(
  {
    overridden: (until: string) => `Vurderingen er sat af en person og gælder til og med den ${until}.`,
    overduePlain: 'En aktivitet er over tiden.',
    overdueOne: (title: string, day: string) => `1 aktivitet er over tiden: »${title}« siden den ${day}.`,
    overdueMany: (count: number, day: string) =>
      `${count} aktiviteter er over tiden, den ældste siden den ${day}.`,
    reported: {
      'on-plan': (day: string) => `Tovholderen skrev den ${day}, at indsatsen følger planen.`,
      behind: (day: string) => `Tovholderen skrev den ${day}, at indsatsen er forsinket.`,
      'at-risk': (day: string) => `Tovholderen skrev den ${day}, at indsatsen er i fare.`,
    },
    noReport: 'Ingen har skrevet endnu, hvordan det går.',
    stale: (day: string) => `Tovholderen har ikke skrevet siden den ${day}.`,
    offTrack: 'Et målepunkt er længere fra målet, end det skulle være nu.',
    missed: 'Dagen for et målepunkt er gået, uden at målet er nået.',
    lateStart: (day: string) => `Indsatsen skulle være begyndt den ${day}, men er kun planlagt.`,
    notStarted: (day: string) => `Indsatsen begynder først den ${day}.`,
  },
  {
    overridden: (until) => `Somebody has set this themselves; it holds until and including ${until}.`,
    overduePlain: 'An activity is overdue.',
    overdueOne: (title, day) => `1 activity is overdue: “${title}” since ${day}.`,
    overdueMany: (count, day) => `${count} activities are overdue, the oldest since ${day}.`,
    reported: {
      'on-plan': (day) => `The lead wrote on ${day} that the measure is on plan.`,
      behind: (day) => `The lead wrote on ${day} that the measure is behind.`,
      'at-risk': (day) => `The lead wrote on ${day} that the measure is at risk.`,
    },
    noReport: 'Nobody has written yet how it goes.',
    stale: (day) => `The lead has not written since ${day}.`,
    offTrack: 'An indicator is further from its target than it should be by now.',
    missed: 'The day of an indicator has passed, and its target has not been reached.',
    lateStart: (day) => `The measure should have begun on ${day} but is only planned.`,
    notStarted: (day) => `The measure does not begin until ${day}.`,
  },
)

/** What the words are made from; a measure in a list has no `override`. */
export type Reasoned = Pick<Measure, 'signals' | 'startsOn' | 'lastUpdateOn'> & {
  readonly override?: Measure['override']
}

/**
 * Why a measure has the health that it has, in whole sentences, the most telling first; none for an idea and
 * for one that has ended. Never names a person.
 *
 * @param activities the measure's own; without them an overdue one is told of without its day
 */
export function reasonsInWords(
  lang: Lang,
  measure: Reasoned,
  activities: readonly Activity[],
  today: CalendarDate,
): readonly string[] {
  return healthOf(measure.signals).reasons.map((reason) => inWords(lang, reason, measure, activities, today))
}

function inWords(
  lang: Lang,
  reason: HealthReason,
  measure: Reasoned,
  activities: readonly Activity[],
  today: CalendarDate,
): string {
  const t = texts[lang]
  const on = (day: CalendarDate | null | undefined): string => (day ? formatDate(day, lang) : '–')
  switch (reason) {
    case 'overridden':
      return t.overridden(on(measure.override?.until))
    case 'overdue':
    case 'long-overdue':
      return overdueInWords(lang, activities, today)
    case 'reported-on-plan':
      return t.reported['on-plan'](on(measure.lastUpdateOn))
    case 'reported-behind':
      return t.reported.behind(on(measure.lastUpdateOn))
    case 'reported-at-risk':
      return t.reported['at-risk'](on(measure.lastUpdateOn))
    case 'no-report':
      return t.noReport
    case 'stale':
      return t.stale(on(measure.lastUpdateOn))
    case 'off-track':
      return t.offTrack
    case 'missed':
      return t.missed
    case 'late-start':
      return t.lateStart(on(measure.startsOn))
    case 'not-started':
      return t.notStarted(on(measure.startsOn))
  }
}

function overdueInWords(lang: Lang, activities: readonly Activity[], today: CalendarDate): string {
  const t = texts[lang]
  const late = activities
    .filter((activity) => isOverdue(activity, today))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const [oldest] = late
  if (!oldest) return t.overduePlain
  const day = formatDate(oldest.dueOn, lang)
  return late.length === 1 ? t.overdueOne(oldest.title, day) : t.overdueMany(late.length, day)
}
