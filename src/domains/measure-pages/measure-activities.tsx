import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { nameIn } from '#councils'
import { Button, Details, Empty, Form, Select, Tag, TextField } from '#design'
import { field, fresh } from '#http'
import { isLive, isOverdue, measurePaths, type Activity, type ActivityState } from '#measures'
import { filledOf, type MeasurePageProps } from './measure-props.ts'
import { activityTone } from './measure-words.ts'
import { wordTexts } from './word-texts.ts'
import { workTexts } from './work-texts.ts'

/** The states that one press leads to; every other change is made on the activity's own page. */
const onward = {
  planned: ['under-way', 'done'],
  'under-way': ['done'],
  done: [],
  dropped: [],
} as const satisfies Record<ActivityState, readonly ActivityState[]>

/** The activities in their order, each with what can happen to it next, and a new one. */
export const MeasureActivities: FC<MeasurePageProps> = (props) => {
  const { lang, view } = props
  const { activities, mayEdit } = view
  const t = workTexts[lang]
  const { state } = view.measure
  const adds = mayEdit && (isLive(state) || state === 'idea' || props.returned?.form === 'activity')
  return (
    <section aria-labelledby="aktiviteter">
      <h2 id="aktiviteter">{t.activities}</h2>
      {activities.length === 0 ? <Empty text={mayEdit ? t.noActivities : t.noActivitiesRead} /> : null}
      {activities.length === 0 ? null : (
        <ol class="activity-list">
          {activities.map((activity) => (
            <ActivityRow {...props} activity={activity} />
          ))}
        </ol>
      )}
      {adds ? <NewActivity {...props} /> : null}
    </section>
  )
}

const ActivityRow: FC<MeasurePageProps & { readonly activity: Activity }> = ({ lang, view, activity }) => {
  const t = workTexts[lang]
  const { organisationDa, organisationEn } = activity
  const organisation = organisationDa
    ? nameIn(lang, { nameDa: organisationDa, nameEn: organisationEn ?? '' })
    : null
  const late = isOverdue(activity, view.today)
  return (
    <li id={activity.id}>
      <p class="activity-name">
        {activity.title}
        <span class="sub">{organisation ?? t.noOrganisation}</span>
      </p>
      <p>
        <span class="cell-label">{t.due}: </span>
        {formatDate(activity.dueOn, lang)}
        {late ? <span class="sub measure-gap">{t.late}</span> : null}
      </p>
      <p>
        <span class="cell-label">{t.state}: </span>
        <Tag tone={activityTone[activity.state]}>{wordTexts[lang].activities[activity.state]}</Tag>
      </p>
      {view.mayEdit ? <RowActions lang={lang} activity={activity} /> : null}
    </li>
  )
}

const RowActions: FC<{ readonly lang: MeasurePageProps['lang']; readonly activity: Activity }> = (props) => {
  const { lang, activity } = props
  const t = workTexts[lang]
  const of = <span class="sr-only">: {activity.title}</span>
  return (
    <Form action={measurePaths.activity(activity.id)} class="activity-actions">
      <input type="hidden" name="revision" value={String(activity.revision)} />
      {onward[activity.state].map((state) => (
        <Button kind="tertiary" name="kun-tilstand" value={state}>
          {t.toState[state]}
          {of}
        </Button>
      ))}
      <a href={measurePaths.activity(activity.id)}>
        {t.change}
        {of}
      </a>
    </Form>
  )
}

const NewActivity: FC<MeasurePageProps> = (props) => {
  const { lang, view, returned } = props
  const t = workTexts[lang]
  const filled = filledOf(props, 'activity', fresh())
  return (
    <Details summary={t.addActivity} open={returned?.form === 'activity' || view.activities.length === 0}>
      <Form action={measurePaths.addActivity(view.measure.id)}>
        <TextField {...field(filled, 'aktivitet', t.activityTitle)} hint={t.activityHint} required />
        <Select
          {...field(filled, 'udfoerer', t.organisation)}
          options={view.allOrganisations.map((entry) => ({ value: entry.id, label: nameIn(lang, entry) }))}
          empty={t.noOrganisation}
        />
        <TextField {...field(filled, 'frist', t.dueOn)} type="date" required />
        <p class="actions">
          <Button kind="secondary">{t.add}</Button>
        </p>
      </Form>
    </Details>
  )
}
