import type { FC } from 'hono/jsx'
import { Alert } from '#design'
import type { Lang } from '#texts'
import { formTexts } from './form-texts.ts'

/** One field that somebody else saved otherwise: what it is called, what is saved now, and what was typed. */
export type Difference = { readonly label: string; readonly now: string; readonly mine: string }

/** Says that somebody saved something meanwhile, and shows both, field by field. */
export const Meanwhile: FC<{
  readonly lang: Lang
  readonly heading: string
  /** What has become of the fields below, where they do not simply have what was typed. */
  readonly means?: string
  readonly differences: readonly Difference[]
}> = ({ lang, heading, means, differences }) => {
  const t = formTexts[lang].meanwhile
  return (
    <>
      <Alert kind="error" heading={heading}>
        <p>{means ?? t.means}</p>
      </Alert>
      <dl class="both">
        {differences.map(({ label, now, mine }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <span class="both-side">{t.now}</span>
              <span class="both-text">{now === '' ? t.nothing : now}</span>
            </dd>
            <dd>
              <span class="both-side">{t.mine}</span>
              <span class="both-text">{mine === '' ? t.nothing : mine}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The fields whose texts are not the same, in the order given: label, saved now, typed. */
export function differing(
  fields: readonly (readonly [label: string, now: string, mine: string])[],
): readonly Difference[] {
  return fields.filter(([, now, mine]) => now !== mine).map(([label, now, mine]) => ({ label, now, mine }))
}
