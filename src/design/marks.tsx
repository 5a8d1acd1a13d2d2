import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import { registerTexts } from './register-texts.ts'

/** How a measure goes, or the worst of several; null is one that has ended or not begun. */
export type MarkedHealth = 'at-risk' | 'behind' | 'unknown' | 'on-plan' | null

/** How a council answers a focus area; null is no answer yet. */
export type MarkedStance = 'covered' | 'partly' | 'not-relevant' | null

const healthSigns = { 'at-risk': '!', behind: '◐', unknown: '?', 'on-plan': '✓', none: '–' } as const
const stanceSigns = { covered: '✓', partly: '◐', 'not-relevant': '–', missing: '?' } as const

/** How it goes as a sign in a circle, for the eye alone: a word goes with it. */
export const HealthSign: FC<{ readonly health: MarkedHealth }> = ({ health }) => (
  <span class={`sign sign-round sign-${health ?? 'none'}`} aria-hidden="true">
    {healthSigns[health ?? 'none']}
  </span>
)

/** An answer as a bare sign, for the eye alone: a word goes with it. */
export function stanceSign(stance: MarkedStance): string {
  return stanceSigns[stance ?? 'missing']
}

/** How a measure goes, in a sign and a word. `text` is another word, such as the state of one that has ended. */
export const HealthMark: FC<{
  readonly lang: Lang
  readonly health: MarkedHealth
  readonly text?: string | undefined
}> = ({ lang, health, text }) => (
  <span class="mark">
    <HealthSign health={health} /> {text ?? registerTexts[lang].healths[health ?? 'none']}
  </span>
)

/** How a council answers a focus area, in a sign and a word. */
export const StanceMark: FC<{ readonly lang: Lang; readonly stance: MarkedStance }> = ({ lang, stance }) => (
  <span class="mark">
    <span class={`sign sign-${stance ?? 'missing'}`} aria-hidden="true">
      {stanceSign(stance)}
    </span>{' '}
    {registerTexts[lang].stances[stance ?? 'missing']}
  </span>
)
