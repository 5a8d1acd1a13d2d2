import type { FC } from 'hono/jsx'
import { Details } from '#design'
import { diffWords } from '#documents/markdown'
import type { Lang } from '#texts'
import { changeTexts } from './change-texts.ts'
import type { FieldChange } from './difference.ts'

type Labels = Readonly<Record<string, string>>

/** Longest value that is shown without unfolding it, in characters. */
const shortValue = 120

/** What becomes different for the public, thing by thing; `labels` names the fields for a reader. */
export const ChangeList: FC<{
  readonly lang: Lang
  readonly changes: readonly FieldChange[]
  readonly labels: Labels
}> = ({ lang, changes, labels }) => {
  const things = Map.groupBy(changes, (change) => change.thing)
  if (things.size === 0) return <p>{changeTexts[lang].nothing}</p>
  return (
    <ul class="changes">
      {[...things].map(([thing, fields]) => (
        <li>
          <Details summary={`${thing}: ${kindOf(lang, fields)}`}>
            <dl class="change-list">
              {fields.map((change) => (
                <Change lang={lang} change={change} label={labels[change.field] ?? change.field} />
              ))}
            </dl>
          </Details>
        </li>
      ))}
    </ul>
  )
}

function kindOf(lang: Lang, fields: readonly FieldChange[]): string {
  const t = changeTexts[lang]
  if (fields.every((change) => change.before === null)) return t.added
  if (fields.every((change) => change.after === null)) return t.removed
  return t.changed
}

const Change: FC<{ readonly lang: Lang; readonly change: FieldChange; readonly label: string }> = ({
  lang,
  change,
  label,
}) => {
  const { before, after } = change
  return (
    <div>
      <dt>{label}</dt>
      {before !== null && after !== null && before.length + after.length > shortValue ? (
        <dd lang="da" class="text-change">
          {diffWords(before, after).map((piece) =>
            piece.kind === 'added' ? (
              <ins>{piece.text}</ins>
            ) : piece.kind === 'removed' ? (
              <del>{piece.text}</del>
            ) : (
              piece.text
            ),
          )}
        </dd>
      ) : (
        <Sides lang={lang} before={before} after={after} />
      )}
    </div>
  )
}

const Sides: FC<{ readonly lang: Lang; readonly before: string | null; readonly after: string | null }> = ({
  lang,
  before,
  after,
}) => {
  const t = changeTexts[lang]
  return (
    <>
      {before === null ? null : (
        <dd>
          <span class="change-side">{t.now}:</span> <del>{before}</del>
        </dd>
      )}
      {after === null ? null : (
        <dd>
          <span class="change-side">{t.after}:</span> <ins>{after}</ins>
        </dd>
      )}
    </>
  )
}
