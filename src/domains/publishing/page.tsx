import type { FC } from 'hono/jsx'
import { Alert, Breadcrumb, Button, Form } from '#design'
import { adoptionPaths } from '#adoption'
import { planPaths, type Edition } from '#plans'
import { ChangeList, changeTexts } from '#register-publishing'
import type { Lang } from '#texts'
import { claimChanges } from './claim-changes.ts'
import { Exposed } from './exposed.tsx'
import type { Release } from './release.ts'
import { releaseTexts } from './texts.ts'

/** What the publisher is shown before publishing. */
export type ReleaseProps = {
  readonly lang: Lang
  readonly edition: Edition
  readonly release: Release
  readonly mayPublish: boolean
  /** Whether the reader may begin a new edition. */
  readonly mayArrange: boolean
  /** The reason for a new edition, as it was typed; null before anybody did. */
  readonly typedReason: string | null
  readonly refusal: string | null
}

/** Follows from the text itself, so showing it as well would only be noise. */
const derived: ReadonlySet<string> = new Set(['plain', 'canonical'])

type Group = 'plan' | 'parts' | 'claims' | 'directory'

/** Most plans say nothing from figures: their publisher need not read of claims. */
function shownGroups(hasClaims: boolean): readonly Group[] {
  return hasClaims ? ['plan', 'parts', 'claims', 'directory'] : ['plan', 'parts', 'directory']
}

/** What becomes public, as a difference to what is public now. */
export const ReleasePage: FC<ReleaseProps> = (props) => {
  const { lang, edition, release, mayPublish, refusal } = props
  const t = releaseTexts[lang]
  const { plan, parts, directory } = release.changes
  const claims = claimChanges(lang, release.claims)
  const groups = { plan, parts, claims, directory }
  const fields = Object.values(groups).reduce((sum, group) => sum + group.length, 0)
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
      {release.exposed.length > 0 ? <Exposed {...props} /> : null}
      <p>
        <strong>{changeTexts[lang].summary(fields)}</strong>
      </p>
      {release.exposed.length > 0 ? null : mayPublish ? (
        <Form action={adoptionPaths.publish(edition.id)} class="card">
          <input type="hidden" name="shown" value={release.fingerprint} />
          <p>{t.final}</p>
          <Button>{t.button}</Button>
        </Form>
      ) : (
        <p>{t.notAllowed}</p>
      )}
      {shownGroups(claims.length > 0).map((name) => (
        <section aria-labelledby={`change-${name}`}>
          <h2 id={`change-${name}`}>{t.groups[name]}</h2>
          <ChangeList
            lang={lang}
            changes={groups[name].filter((change) => !derived.has(change.field))}
            labels={t.fields}
          />
        </section>
      ))}
    </>
  )
}
