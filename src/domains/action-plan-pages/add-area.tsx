import type { FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { Button, Details, Form, TextField } from '#design'
import type { PlanPageProps } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'

/** Adds an area of the council's own. */
export const AddArea: FC<PlanPageProps> = ({ lang, view, typed, errors }) => {
  const t = planTexts[lang].local
  return (
    <Details summary={t.add} open={errors['titel'] !== undefined}>
      <Form action={actionPlanPaths.addArea(view.plan.id)}>
        <TextField
          name="titel"
          label={t.title}
          hint={t.titleHint}
          value={typed.title}
          error={errors['titel']}
        />
        <Button kind="secondary">{t.button}</Button>
      </Form>
    </Details>
  )
}
