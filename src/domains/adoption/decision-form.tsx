import type { Child, FC } from 'hono/jsx'
import type { CalendarDate } from '#calendar'
import { Button, Form, Radios, TextArea, TextField, type FieldErrors } from '#design'
import type { TypedDecision } from './read-decision.ts'

type DecisionFormProps = {
  readonly action: string
  /** What the form says: the question, its two answers, the words and the day. */
  readonly texts: Readonly<
    Record<
      | 'outcome'
      | 'adopted'
      | 'adoptedHint'
      | 'rejected'
      | 'rejectedHint'
      | 'words'
      | 'wordsHint'
      | 'decidedOn'
      | 'final'
      | 'button',
      string
    >
  >
  readonly wordsDefault: string
  /** The day of the meeting. */
  readonly heldOn: CalendarDate
  readonly typed: TypedDecision
  readonly errors: FieldErrors
  /** Hidden fields of the page's own. */
  readonly children?: Child
}

/** Records what a council decided on a plan: adopted or not, the words, the day. */
export const DecisionForm: FC<DecisionFormProps> = (props) => {
  const { texts: t, typed, errors } = props
  return (
    <Form action={props.action} class="card" guard>
      {props.children}
      <Radios
        name="outcome"
        label={t.outcome}
        value={typed.outcome}
        error={errors['outcome']}
        options={[
          { value: 'adopted', label: t.adopted, hint: t.adoptedHint },
          { value: 'rejected', label: t.rejected, hint: t.rejectedHint },
        ]}
      />
      <TextArea
        name="words"
        label={t.words}
        hint={t.wordsHint}
        rows={3}
        value={typed.words || props.wordsDefault}
        error={errors['words']}
      />
      <TextField
        name="decidedOn"
        type="date"
        label={t.decidedOn}
        size={11}
        value={typed.decidedOn || props.heldOn}
        error={errors['decidedOn']}
      />
      <p class="form-hint">{t.final}</p>
      <Button>{t.button}</Button>
    </Form>
  )
}
