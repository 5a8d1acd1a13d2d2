import { HTTPException } from 'hono/http-exception'
import { changeDeadline, type ActionPlanId } from '#action-plans'
import { isCalendarDate, type CalendarDate } from '#calendar'
import { changeActionPlanDue, districtCouncilId, theDistrict } from '#councils'
import {
  fieldErrors,
  markStatus,
  readForm,
  readYear,
  workspace,
  type Form,
  type WorkspaceContext,
} from '#http'
import { isId } from '#id'
import { authorise, may } from '#permissions'
import type { DeadlineValues } from './deadline-settings.tsx'
import { overviewData } from './overview-data.ts'
import { OverviewPage } from './overview-page.tsx'
import { overviewTexts } from './overview-texts.ts'
import { overviewPaths } from './paths.ts'
import { chosenYear, yearsWith } from './years.ts'

/** The secretariat's overview and the deadlines that are set on it. */
export const secretariatRoutes = workspace()
  .get(overviewPaths.overview, (c) => renderOverview(c, c.req.query('aar'), {}))
  .post(overviewPaths.due, async (c) => {
    const { lang, actor } = c.var
    authorise(actor, 'status-round.arrange', { councilId: await districtCouncilId(c.var.db) })
    const form = await readForm(c)
    const values = { day: form.text('dag'), month: form.text('maaned') }
    const t = overviewTexts[lang].settings
    const errors = fieldErrors(lang, {
      dag: { label: t.day, text: values.day, required: true, most: 2 },
      maaned: { label: t.month, text: values.month, required: true, oneOf: months },
    })
    const refused = (dag: string) => renderOverview(c, form.text('aar'), { values, errors: { dag } })
    if (Object.keys(errors).length > 0) return renderOverview(c, form.text('aar'), { values, errors })
    if (!/^\d{1,2}$/.test(values.day)) return refused(t.noSuchDay)
    const due = `${values.month.padStart(2, '0')}-${values.day.padStart(2, '0')}`
    const outcome = await c.var.write((tx) => changeActionPlanDue(tx, actor, due))
    return outcome.kind === 'changed' ? c.redirect(savedHref(form), 303) : refused(t.noSuchDay)
  })
  .post(overviewPaths.oneDue, async (c) => {
    const { lang, actor } = c.var
    authorise(actor, 'status-round.arrange', { councilId: await districtCouncilId(c.var.db) })
    const form = await readForm(c)
    const values = { plan: form.text('handleplan'), date: form.text('dato') }
    const t = overviewTexts[lang].settings
    const errors = fieldErrors(lang, {
      handleplan: { label: t.council, text: values.plan, required: true },
      dato: { label: t.date, text: values.date, required: true, form: 'date' },
    })
    if (Object.keys(errors).length > 0 || !isCalendarDate(values.date))
      return renderOverview(c, form.text('aar'), { values, errors })
    if (!isId(values.plan)) throw new HTTPException(404)
    const [plan, date] = [values.plan as ActionPlanId, values.date]
    const outcome = await c.var.write((tx) => changeDeadline(tx, actor, plan, date))
    if (outcome.kind === 'changed') return c.redirect(savedHref(form), 303)
    return renderOverview(c, form.text('aar'), { values, refusal: t.notDraft })
  })

const months: readonly string[] = Array.from({ length: 12 }, (_, index) => String(index + 1))

function savedHref(form: Form): string {
  const year = readYear(form.text('aar'))
  return `${overviewPaths.overview}?gemt=frist${year === null ? '' : `&aar=${year}`}`
}

type Shown = {
  readonly values?: Partial<DeadlineValues>
  readonly errors?: Readonly<Record<string, string>>
  readonly refusal?: string | null
}

async function renderOverview(
  c: WorkspaceContext,
  asked: string | undefined,
  { values, errors = {}, refusal = null }: Shown,
): Promise<Response> {
  const { db, actor, lang, today } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'overview.see', { councilId })
  const district = await theDistrict(db)
  if (!district) throw new HTTPException(404)
  const year = await chosenYear(db, district.id, asked, today)
  const data = await overviewData(db, actor, lang, district.id, year, today)
  // A leap year, so that every day that can be chosen is in it.
  const due = `2028-${district.actionPlanDue}` as CalendarDate
  const now = {
    day: String(Number(due.slice(8))),
    month: String(Number(due.slice(5, 7))),
    plan: '',
    date: '',
  }
  markStatus(c, errors, refusal)
  const page = (
    <OverviewPage
      lang={lang}
      year={year}
      today={today}
      years={await yearsWith(db, district.id, year)}
      data={data}
      saved={c.req.query('gemt') === 'frist'}
      settings={
        may(actor, 'status-round.arrange', { councilId })
          ? { lang, year, due, lines: data.lines, values: { ...now, ...values }, errors, refusal }
          : null
      }
    />
  )
  return c.render(page, { title: overviewTexts[lang].of(year), section: overviewPaths.overview, wide: true })
}
