import type { Filled } from '#http'
import type { Lang } from '#texts'
import type { MeasureView } from './measure-view.ts'

/** The forms on the page of a measure; `row` is the buttons of one activity. */
export type MeasureFormName = 'report' | 'activity' | 'row' | 'override' | 'step'

/** A form that came back, with everything that was typed in it. */
export type ReturnedForm = { readonly form: MeasureFormName; readonly filled: Filled }

export type MeasurePageProps = {
  readonly lang: Lang
  readonly view: MeasureView
  /** What was just saved, by its name in the address; null where nothing was. */
  readonly saved: string | null
  readonly returned: ReturnedForm | null
}

/** What a form on the page has in its fields: what came back, or nothing yet. */
export function filledOf({ returned }: MeasurePageProps, form: MeasureFormName, otherwise: Filled): Filled {
  return returned?.form === form ? returned.filled : otherwise
}
