import type { FC } from 'hono/jsx'
import { HintAndError, type Option } from './fields.tsx'

type CheckListProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly options: readonly (Option & { readonly hint?: string | undefined })[]
  /** The values that are ticked. */
  readonly chosen: readonly string[]
}

/** Any number of several, all visible. Sends the value of each that is ticked. */
export const CheckList: FC<CheckListProps> = ({ name, label, hint, error, options, chosen }) => {
  const describedBy = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <fieldset aria-describedby={describedBy || undefined}>
        <legend class="form-label" id={name} tabindex={error ? -1 : undefined}>
          {label}
        </legend>
        <HintAndError name={name} hint={hint} error={error} />
        <div class="check-list">
          {options.map((option) => (
            <div class="form-group-checkbox">
              <input
                type="checkbox"
                class="form-checkbox checkbox-large"
                id={`${name}-${option.value}`}
                name={name}
                value={option.value}
                checked={chosen.includes(option.value)}
              />
              <label class="form-label" for={`${name}-${option.value}`}>
                {option.label}
                {option.hint ? <small class="option-hint">{option.hint}</small> : null}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
