import type { Form } from './input.ts'

/** What is wrong with each field, by its name. */
type FieldErrors = Readonly<Record<string, string>>

/** What a form has in its fields, by their names, what is wrong with it, and why the whole was refused. */
export type Filled = {
  readonly values: Readonly<Record<string, string>>
  /** What is ticked in lists, by their names. */
  readonly many: Readonly<Record<string, readonly string[]>>
  readonly errors: FieldErrors
  readonly refusal: string | null
}

/** A form as it is first shown. */
export function fresh(
  values: Readonly<Record<string, string>> = {},
  many: Readonly<Record<string, readonly string[]>> = {},
): Filled {
  return { values, many, errors: {}, refusal: null }
}

/** A form with everything that was typed in it. */
export function typedIn(form: Form, names: readonly string[], lists: readonly string[] = []): Filled {
  return fresh(
    Object.fromEntries(names.map((name) => [name, form.text(name)])),
    Object.fromEntries(lists.map((name) => [name, form.all(name)])),
  )
}

/** The form again, with what is wrong in its fields. */
export function withErrors(filled: Filled, errors: FieldErrors): Filled {
  return { ...filled, errors }
}

/** The form again, with why the whole was refused. */
export function refused(filled: Filled, refusal: string): Filled {
  return { ...filled, refusal }
}

/** Whether anything is wrong in the fields. */
export function hasErrors(errors: FieldErrors): boolean {
  return Object.keys(errors).length > 0
}

/** The errors in the order in which their fields stand on the page, as the list above the form tells them. */
export function inOrder(errors: FieldErrors, names: readonly string[]): FieldErrors {
  const found = names.flatMap((name) => {
    const error = errors[name]
    return error === undefined ? [] : [[name, error] as const]
  })
  return Object.fromEntries(found)
}

/** What a field of a filled form is given: its name, label, value and error. */
export function field({ values, errors }: Filled, name: string, label: string) {
  return { name, label, value: values[name], error: errors[name] }
}
