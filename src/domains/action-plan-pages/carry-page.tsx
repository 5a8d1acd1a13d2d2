import type { FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { councilIn } from '#councils'
import { Alert, Button, Empty, ErrorSummary, Form, type FieldErrors } from '#design'
import type { Lang } from '#texts'
import type { CarryRow, CarryView, TypedCarry } from './carry-data.ts'
import { CarryDecision } from './carry-decision.tsx'
import { CarryLastYear } from './carry-last-year.tsx'
import { carryTexts } from './carry-texts.ts'
import { commonTexts } from './common-texts.ts'
import { PlanTrail } from './plan-page.tsx'

export type CarryPageProps = {
  readonly lang: Lang
  readonly view: CarryView
  readonly typedFor: (row: CarryRow) => TypedCarry
  /** How many decisions were just saved; null when none was tried. */
  readonly saved: number | null
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** Last year's measures beside what becomes of them, one by one. */
export const CarryPage: FC<CarryPageProps> = (props) => {
  const { lang, view, saved } = props
  const { plan, rows, mayWrite } = view
  const t = carryTexts[lang]
  const decided = rows.filter((row) => row.carry.decision !== null).length
  const list = rows.map((row) => <CarryEntry {...props} row={row} />)
  return (
    <>
      <PlanTrail lang={lang} plan={plan} toPlan />
      <h1>
        {t.title(plan.year - 1, plan.year)}: {councilIn(lang, plan)}
      </h1>
      {saved === null ? null : <Alert kind="success" heading={t.saved(saved)} />}
      {props.refusal ? <Alert kind="error" heading={props.refusal} /> : null}
      <ErrorSummary heading={commonTexts[lang].problem} errors={props.errors} />
      <p class="lead">{mayWrite ? t.lead(plan.year - 1) : t.leadRead(plan.year - 1)}</p>
      {mayWrite && rows.length > 0 ? <p>{t.seenAtOnce}</p> : null}
      {rows.length === 0 ? (
        <Empty text={t.none(plan.year - 1)} />
      ) : (
        <p>
          <strong>{t.progress(decided, rows.length)}</strong>
        </p>
      )}
      {(mayWrite || props.refusal) && rows.length > 0 ? (
        <Form action={actionPlanPaths.carryOver(plan.id)} guard>
          {list}
          <p class="actions save-bar">
            <Button name="gem" value="alle">
              {t.saveAll}
            </Button>
            <span class="soft">{t.saveMeans}</span>
          </p>
        </Form>
      ) : (
        list
      )}
    </>
  )
}

const CarryEntry: FC<CarryPageProps & { row: CarryRow }> = (props) => {
  const { lang, row, view } = props
  const { measure } = row.carry
  const t = carryTexts[lang]
  return (
    <section class="carry" id={`indsats-${measure.id}`} aria-labelledby={`titel-${measure.id}`}>
      <h2 id={`titel-${measure.id}`}>{measure.title}</h2>
      <div class="beside">
        <div>
          <h3>{t.lastYear(view.plan.year - 1)}</h3>
          <CarryLastYear lang={lang} row={row} />
        </div>
        <div>
          <h3>{t.thisYear(view.plan.year)}</h3>
          <CarryDecision {...props} />
        </div>
      </div>
    </section>
  )
}
