import type { FC } from 'hono/jsx'
import { actionPlanPaths } from '#action-plans'
import { Button, Details, Form, TextField } from '#design'
import type { AnswerPageProps } from './answer-page.tsx'
import { answerTexts } from './answer-texts.ts'

/** Renames or removes an area of the council's own; removes one that the district plan no longer has. */
export const AreaForms: FC<AnswerPageProps> = (props) => {
  const { lang, view, errors, title } = props
  const { answer } = view
  const t = answerTexts[lang]
  return (
    <>
      {answer.local ? (
        <Details summary={t.rename.heading} open={errors['titel'] !== undefined}>
          <Form action={actionPlanPaths.renameArea(answer.id)}>
            <input type="hidden" name="revision" value={String(title.revision)} />
            <TextField name="titel" label={t.rename.label} value={title.text} error={errors['titel']} />
            <Button kind="secondary">{t.rename.button}</Button>
          </Form>
        </Details>
      ) : null}
      {answer.local || answer.review === 'gone' ? (
        <Details summary={answer.local ? t.remove.local : t.remove.gone}>
          <p>{t.remove.means}</p>
          <Form action={actionPlanPaths.removeArea(answer.id)}>
            <input type="hidden" name="plan" value={view.plan.id} />
            <Button kind="secondary">{answer.local ? t.remove.local : t.remove.gone}</Button>
          </Form>
        </Details>
      ) : null}
    </>
  )
}
