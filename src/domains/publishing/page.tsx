import type { FC } from 'hono/jsx'
import { Alert, Breadcrumb, Button, Details, Form } from '#design'
import { diffWords } from '#documents/markdown'
import { adoptionPaths } from '#adoption'
import { planPaths, type Edition } from '#plans'
import type { Lang } from '#texts'
import type { FieldChange } from './difference.ts'
import type { Release } from './release.ts'
import { releaseTexts } from './texts.ts'

/** What the publisher is shown before publishing. */
export type ReleaseProps = {
  readonly lang: Lang
  readonly edition: Edition
  readonly release: Release
  readonly mayPublish: boolean
  readonly refusal: string | null
}

/** Longest value that is shown without unfolding it, in characters. */
const shortValue = 120
/** Follows from the text itself, so showing it as well would only be noise. */
const derived: ReadonlySet<string> = new Set(['plain', 'canonical'])

/** What becomes public, as a difference to what is public now. */
export const ReleasePage: FC<ReleaseProps> = ({ lang, edition, release, mayPublish, refusal }) => {
  const t = releaseTexts[lang]
  const { plan, parts, directory } = release.changes
  const groups = { plan, parts, directory }
  return (
    <>
      <Breadcrumb
        label={t.trail.label}
        trail={[
          { href: planPaths.all, text: t.trail.plans },
          { href: adoptionPaths.steps(edition.id), text: edition.title },
        ]}
      />
      <h1>{t.title(edition.title)}</h1>
      {refusal ? <Alert kind="error" heading={refusal} /> : null}
      <p class="lead">{t.lead}</p>
      <p>
        <strong>{t.summary(plan.length + parts.length + directory.length)}</strong>
      </p>
      {mayPublish ? (
        <Form action={adoptionPaths.publish(edition.id)} class="card">
          <input type="hidden" name="shown" value={release.fingerprint} />
          <p>{t.final}</p>
          <Button>{t.button}</Button>
        </Form>
      ) : (
        <p>{t.notAllowed}</p>
      )}
      {(['plan', 'parts', 'directory'] as const).map((name) => (
        <section aria-labelledby={`change-${name}`}>
          <h2 id={`change-${name}`}>{t.groups[name]}</h2>
          <Group lang={lang} changes={groups[name]} />
        </section>
      ))}
    </>
  )
}

const Group: FC<{ lang: Lang; changes: readonly FieldChange[] }> = ({ lang, changes }) => {
  const t = releaseTexts[lang]
  const things = Map.groupBy(
    changes.filter((change) => !derived.has(change.field)),
    (change) => change.thing,
  )
  if (things.size === 0) return <p>{t.nothing}</p>
  return (
    <ul class="changes">
      {[...things].map(([thing, fields]) => (
        <li>
          <Details summary={`${thing}: ${kindOf(lang, fields)}`}>
            <dl class="change-list">
              {fields.map((change) => (
                <Change lang={lang} change={change} />
              ))}
            </dl>
          </Details>
        </li>
      ))}
    </ul>
  )
}

function kindOf(lang: Lang, fields: readonly FieldChange[]): string {
  const t = releaseTexts[lang]
  if (fields.every((change) => change.before === null)) return t.added
  if (fields.every((change) => change.after === null)) return t.removed
  return t.changed
}

const Change: FC<{ lang: Lang; change: FieldChange }> = ({ lang, change }) => {
  const t = releaseTexts[lang]
  const labels: Readonly<Record<string, string>> = t.fields
  const { before, after } = change
  return (
    <div>
      <dt>{labels[change.field] ?? change.field}</dt>
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
      )}
    </div>
  )
}
