import type { CalendarDate } from '#calendar'
import type { Db } from '#db'
import { reasonsInWords } from '#measure-pages'
import { activitiesOf, findMeasure, healthOf, healths, type MeasureLine } from '#measures'
import type { Lang } from '#texts'
import type { ExplainedMeasure } from './cell-page.tsx'

/** Each measure with why it goes as it goes; those that go worst first, those without a health last. */
export async function explained(
  db: Db,
  lang: Lang,
  lines: readonly MeasureLine[],
  today: CalendarDate,
): Promise<readonly ExplainedMeasure[]> {
  const activities = await activitiesOf(
    db,
    lines.map((line) => line.id),
  )
  const entries: ExplainedMeasure[] = []
  for (const line of worstFirst(lines)) {
    const own = activities.filter((activity) => activity.measureId === line.id)
    // Only a whole measure knows until when somebody's own word holds.
    const whole = line.signals.override === null ? null : await findMeasure(db, line.id, today)
    entries.push({ line, reasons: reasonsInWords(lang, whole ?? line, own, today) })
  }
  return entries
}

/** The measures with the worst health first, otherwise as they were. */
function worstFirst(lines: readonly MeasureLine[]): readonly MeasureLine[] {
  return lines.toSorted((a, b) => rank(a) - rank(b))
}

function rank({ signals }: MeasureLine): number {
  const { health } = healthOf(signals)
  return health === null ? healths.length : healths.indexOf(health)
}
