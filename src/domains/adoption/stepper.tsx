import type { FC } from 'hono/jsx'
import type { EditionState } from '#plans'
import type { Lang } from '#texts'
import { adoptionTexts } from './texts.ts'

const order = ['draft', 'proposed', 'adopted', 'published'] as const

/** The four steps from draft to public, with the one the edition is at. */
export const Stepper: FC<{ lang: Lang; state: EditionState }> = ({ lang, state }) => {
  const t = adoptionTexts[lang].steps
  const at = state === 'superseded' ? order.length : order.findIndex((step) => step === state)
  return <StepTrail lang={lang} label={t.heading} steps={order.map((step) => t[step])} at={at} />
}

type StepTrailProps = {
  readonly lang: Lang
  readonly label: string
  readonly steps: readonly string[]
  /** The place of the current step, from 0; after the last one when all are done. */
  readonly at: number
}

/** Steps in a row, with the one that something is at; those before it are done. */
export const StepTrail: FC<StepTrailProps> = ({ lang, label, steps, at }) => {
  const t = adoptionTexts[lang].steps
  return (
    <ol class="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          class={index < at ? 'done' : index === at ? 'now' : 'later'}
          aria-current={index === at ? 'step' : undefined}
        >
          {step}
          {index < at ? <span class="sr-only"> ({t.done})</span> : null}
          {index === at ? <span class="sr-only"> ({t.here})</span> : null}
        </li>
      ))}
    </ol>
  )
}
