import type { FC } from 'hono/jsx'
import { formatDate, type CalendarDate } from '#calendar'
import { Button, Details, ErrorSummary, Form, Select, TextField, type FieldErrors } from '#design'
import type { Lang } from '#texts'
import type { CouncilLine } from './overview-data.ts'
import { overviewTexts } from './overview-texts.ts'
import { overviewPaths } from './paths.ts'

/** What the reader typed, as it was typed. */
export type DeadlineValues = {
  readonly day: string
  readonly month: string
  readonly plan: string
  readonly date: string
}

export type SettingsProps = {
  readonly lang: Lang
  /** The year of the page, to come back to. */
  readonly year: number
  /** The day and month on which plans are due, in some year. */
  readonly due: CalendarDate
  readonly lines: readonly CouncilLine[]
  readonly values: DeadlineValues
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** The deadline of all coming action plans, and another one for a single council. */
export const DeadlineSettings: FC<SettingsProps> = (props) => {
  const { lang, errors, refusal } = props
  const t = overviewTexts[lang].settings
  const open = refusal !== null || Object.keys(errors).length > 0
  return (
    <section aria-labelledby="indstilling">
      <h2 id="indstilling">{t.heading}</h2>
      <ErrorSummary heading={t.errors} errors={errors} />
      <Details summary={t.due} open={open}>
        <DueForm {...props} />
      </Details>
      <Details summary={t.one} open={open}>
        <OneForm {...props} />
      </Details>
    </section>
  )
}

const DueForm: FC<SettingsProps> = ({ lang, year, due, values, errors }) => {
  const t = overviewTexts[lang].settings
  return (
    <Form action={overviewPaths.due}>
      <p>{t.dueMeans(dayAndMonth(lang, due))}</p>
      <input type="hidden" name="aar" value={String(year)} />
      <div class="day-and-month">
        <TextField name="dag" label={t.day} type="number" size={4} value={values.day} error={errors['dag']} />
        <Select
          name="maaned"
          label={t.month}
          value={values.month}
          error={errors['maaned']}
          options={t.months.map((label, index) => ({ value: String(index + 1), label }))}
        />
      </div>
      <Button>{t.saveDue}</Button>
    </Form>
  )
}

/** "1. februar" of a whole date. */
function dayAndMonth(lang: Lang, day: CalendarDate): string {
  return formatDate(day, lang).replace(/ \d{4}$/, '')
}

const OneForm: FC<SettingsProps> = ({ lang, year, lines, values, errors }) => {
  const t = overviewTexts[lang].settings
  const drafts = lines.flatMap(({ council, plan }) => (plan?.state === 'draft' ? [{ council, plan }] : []))
  if (drafts.length === 0) return <p>{t.noDrafts}</p>
  return (
    <Form action={overviewPaths.oneDue}>
      <p>{t.oneMeans}</p>
      <input type="hidden" name="aar" value={String(year)} />
      <Select
        name="handleplan"
        label={t.council}
        value={values.plan}
        empty={t.choose}
        error={errors['handleplan']}
        options={drafts.map(({ council, plan }) => ({
          value: plan.id,
          label: t.until(council.short, formatDate(plan.deadline, lang)),
        }))}
      />
      <TextField name="dato" label={t.date} type="date" value={values.date} error={errors['dato']} />
      <Button>{t.saveOne}</Button>
    </Form>
  )
}
