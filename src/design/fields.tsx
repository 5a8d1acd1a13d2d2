import type { Child, FC } from 'hono/jsx'

/** What is wrong with one field, in the reader's language. */
export type FieldErrors = Readonly<Record<string, string>>

type Help = {
  readonly name: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** What helps with a control and what is wrong with it, by the ids that the control is described by. */
export const HintAndError: FC<Help> = ({ name, hint, error }) => (
  <>
    {hint ? (
      <span class="form-hint" id={`${name}-hint`}>
        {hint}
      </span>
    ) : null}
    {error ? (
      <span class="form-error-message" id={`${name}-error`}>
        {error}
      </span>
    ) : null}
  </>
)

type FieldFrame = Help & { readonly label: string; readonly children: Child }

/** Label, hint and error around one control, tied together by ids. */
export const Field: FC<FieldFrame> = ({ name, label, hint, error, children }) => (
  <div class={error ? 'form-group form-error' : 'form-group'}>
    <label class="form-label" for={name}>
      {label}
    </label>
    <HintAndError name={name} hint={hint} error={error} />
    {children}
  </div>
)

type Labelled = Help & {
  readonly label: string
  readonly value?: string | undefined
  readonly required?: boolean | undefined
}

type Described = { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: 'true' }

function described({ name, hint, error }: Labelled): Described {
  const ids = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': 'true' } : {}) }
}

type TextFieldProps = Labelled & {
  readonly type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'search' | 'url'
  /** Width in characters; omitted is the full form width. */
  readonly size?: number
  readonly autocomplete?: string
}

/** One line of text, a date, a time or a number. */
export const TextField: FC<TextFieldProps> = (props) => (
  <Field {...props}>
    <input
      class={props.size ? `form-input input-char-${props.size}` : 'form-input'}
      id={props.name}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.value ?? ''}
      required={props.required}
      autocomplete={props.autocomplete ?? 'off'}
      {...described(props)}
    />
  </Field>
)

/** Several lines of text. */
export const TextArea: FC<Labelled & { readonly rows?: number }> = (props) => (
  <Field {...props}>
    <textarea
      class="form-input"
      id={props.name}
      name={props.name}
      rows={props.rows ?? 5}
      required={props.required}
      {...described(props)}
    >
      {props.value ?? ''}
    </textarea>
  </Field>
)

export type Option = { readonly value: string; readonly label: string }

/** One of several, folded. `empty` is the text of the first, unchosen entry. */
export const Select: FC<Labelled & { readonly options: readonly Option[]; readonly empty?: string }> = (
  props,
) => (
  <Field {...props}>
    <select
      class="form-select"
      id={props.name}
      name={props.name}
      required={props.required}
      {...described(props)}
    >
      {props.empty === undefined ? null : <option value="">{props.empty}</option>}
      {props.options.map((option) => (
        <option value={option.value} selected={option.value === props.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
)

/** One of a few, all visible. */
export const Radios: FC<Labelled & { readonly options: readonly (Option & { readonly hint?: string })[] }> = (
  props,
) => (
  <div class={props.error ? 'form-group form-error' : 'form-group'}>
    <fieldset {...described(props)}>
      <legend class="form-label" id={props.name}>
        {props.label}
      </legend>
      <HintAndError name={props.name} hint={props.hint} error={props.error} />
      {props.options.map((option) => (
        <div class="form-group-radio">
          <input
            type="radio"
            class="form-radio radio-large"
            id={`${props.name}-${option.value}`}
            name={props.name}
            value={option.value}
            checked={option.value === props.value}
          />
          <label class="form-label" for={`${props.name}-${option.value}`}>
            {option.label}
            {option.hint ? <small class="option-hint">{option.hint}</small> : null}
          </label>
        </div>
      ))}
    </fieldset>
  </div>
)

type CheckboxProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly checked?: boolean
}

/** A yes or no. Sends "ja" when ticked. */
export const Checkbox: FC<CheckboxProps> = (props) => (
  <div class="form-group-checkbox">
    <input
      type="checkbox"
      class="form-checkbox checkbox-large"
      id={props.name}
      name={props.name}
      value="ja"
      checked={props.checked}
    />
    <label class="form-label" for={props.name}>
      {props.label}
      {props.hint ? <small class="option-hint">{props.hint}</small> : null}
    </label>
  </div>
)
