import type { Child, FC } from 'hono/jsx'
import { nameIn, type Organisation } from '#councils'
import { Button, Details, Form, Radios, Select, TextField } from '#design'
import { field, type Filled } from '#http'
import { activityStates, measurePaths, type Activity, type Measure } from '#measures'
import type { Lang } from '#texts'
import { FormPage } from './form-page.tsx'
import { wordTexts } from './word-texts.ts'
import { workTexts } from './work-texts.ts'

type ActivityPageProps = {
  readonly lang: Lang
  readonly measure: Measure
  readonly activity: Activity
  readonly organisations: readonly Organisation[]
  readonly filled: Filled
  /** Both texts, where somebody else changed it meanwhile. */
  readonly meanwhile: Child
}

/** One activity: what, who, when and how far; and removing it. */
export const ActivityPage: FC<ActivityPageProps> = (props) => {
  const { lang, measure, activity, filled } = props
  const t = workTexts[lang]
  return (
    <FormPage
      lang={lang}
      title={t.changeActivity}
      measure={measure}
      filled={filled}
      action={measurePaths.activity(activity.id)}
      save={wordTexts[lang].save}
      before={props.meanwhile}
      after={<Removal lang={lang} measure={measure} activity={activity} />}
    >
      <input type="hidden" name="revision" value={filled.values['revision'] ?? ''} />
      <TextField {...field(filled, 'aktivitet', t.activityTitle)} required />
      <Select
        {...field(filled, 'udfoerer', t.organisation)}
        options={props.organisations.map((entry) => ({ value: entry.id, label: nameIn(lang, entry) }))}
        empty={t.noOrganisation}
      />
      <TextField {...field(filled, 'frist', t.dueOn)} type="date" required />
      <Radios
        {...field(filled, 'tilstand', t.state)}
        options={activityStates.map((state) => ({ value: state, label: wordTexts[lang].activities[state] }))}
      />
    </FormPage>
  )
}

const Removal: FC<Pick<ActivityPageProps, 'lang' | 'measure' | 'activity'>> = ({
  lang,
  measure,
  activity,
}) => {
  const t = workTexts[lang]
  return (
    <Details summary={t.removeActivity}>
      <p>{t.removeMeans}</p>
      <Form action={measurePaths.activity(activity.id)}>
        <input type="hidden" name="indsats" value={measure.id} />
        <Button kind="secondary" name="fjern" value="ja">
          {t.remove}
        </Button>
      </Form>
    </Details>
  )
}
