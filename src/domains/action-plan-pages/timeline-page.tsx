import type { FC } from 'hono/jsx'
import type { ActionPlan } from '#action-plans'
import type { CalendarDate } from '#calendar'
import { councilIn } from '#councils'
import { ButtonLink, YearTimeline, type TimelineItem } from '#design'
import { measurePaths } from '#measures'
import { catalogue, type Lang } from '#texts'
import { PlanTrail } from './plan-page.tsx'

/** The page of a council's year, in both languages. */
export const timelineTexts = catalogue(
  {
    title: (year: number, council: string) => `Året ${year} i ${council}`,
    lead: 'Hvornår indsatserne er i gang, og hvornår deres aktiviteter skal være gjort. Datoerne kommer fra indsatserne; ret dem der.',
    newMeasure: 'Opret en indsats',
  },
  {
    title: (year, council) => `The year ${year} in ${council}`,
    lead: 'When the measures are under way, and when their activities are to be done. The dates come from the measures; change them there.',
    newMeasure: 'Create a measure',
  },
)

type TimelinePageProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly plan: ActionPlan
  readonly items: readonly TimelineItem[]
  readonly mayWrite: boolean
}

/** The year of a council as a picture. */
export const TimelinePage: FC<TimelinePageProps> = ({ lang, today, plan, items, mayWrite }) => {
  const t = timelineTexts[lang]
  return (
    <>
      <PlanTrail lang={lang} plan={plan} toPlan />
      <h1>{t.title(plan.year, councilIn(lang, plan))}</h1>
      <p class="lead">{t.lead}</p>
      <YearTimeline lang={lang} year={plan.year} today={today} items={items} />
      {items.length === 0 && mayWrite ? (
        <ButtonLink href={measurePaths.newFor(plan.councilSlug, plan.year, null)}>{t.newMeasure}</ButtonLink>
      ) : null}
    </>
  )
}
