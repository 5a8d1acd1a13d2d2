import type { FC } from 'hono/jsx'
import type { EditionState } from '#plans'
import type { Lang } from '#texts'
import { adoptionTexts } from './texts.ts'

const order = ['draft', 'proposed', 'adopted', 'published'] as const

/** The four steps from draft to public, with the one the edition is at. */
export const Stepper: FC<{ lang: Lang; state: EditionState }> = ({ lang, state }) => {
  const t = adoptionTexts[lang].steps
  const at = state === 'superseded' ? order.length : order.findIndex((step) => step === state)
  return (
    <ol class="stepper" aria-label={t.heading}>
      {order.map((step, index) => (
        <li
          class={index < at ? 'done' : index === at ? 'now' : 'later'}
          aria-current={index === at ? 'step' : undefined}
        >
          {t[step]}
          {index < at ? <span class="sr-only"> ({t.done})</span> : null}
          {index === at ? <span class="sr-only"> ({t.here})</span> : null}
        </li>
      ))}
    </ol>
  )
}
