import type { FC } from 'hono/jsx'
import { actionPlanPaths, stances } from '#action-plans'
import { Button, Form, Radios, TextArea } from '#design'
import type { AnswerPageProps } from './answer-page.tsx'
import { answerTexts } from './answer-texts.ts'

/** Whether the council covers the area, why not, and a note of its own. */
export const AnswerForm: FC<AnswerPageProps> = ({ lang, view, typed, errors, theirs }) => {
  const t = answerTexts[lang]
  return (
    <>
      {theirs ? <h2>{t.meanwhile.mine}</h2> : null}
      <Form action={actionPlanPaths.answer(view.answer.id)} class="card" guard>
        <input type="hidden" name="revision" value={String(theirs?.revision ?? typed.revision)} />
        <Radios
          name="svar"
          label={t.stance}
          value={typed.stance}
          error={errors['svar']}
          options={stances.map((stance) => ({
            value: stance,
            label: t.stances[stance],
            hint: t.hints[stance],
          }))}
        />
        <TextArea
          name="begrundelse"
          label={t.reason}
          hint={t.reasonHint}
          rows={4}
          value={typed.reason}
          error={errors['begrundelse']}
        />
        <TextArea
          name="note"
          label={t.note}
          hint={t.noteHint}
          rows={2}
          value={typed.note}
          error={errors['note']}
        />
        <p class="actions">
          <Button name="saa" value="bliv">
            {t.save}
          </Button>
          {view.after ? (
            <Button kind="secondary" name="saa" value="videre">
              {t.saveAndNext}
            </Button>
          ) : null}
        </p>
      </Form>
    </>
  )
}
