import type { FC } from 'hono/jsx'
import { Alert, Breadcrumb, Button, Form } from '#design'
import type { Lang } from '#texts'
import { ChangeList } from './change-list.tsx'
import { changeTexts } from './change-texts.ts'
import type { ReleaseChanges } from './changes.ts'
import type { RegisterRelease } from './release.ts'
import { registerReleaseTexts } from './texts.ts'

/** What the publisher is shown before publishing. */
export type RegisterReleaseProps = {
  readonly lang: Lang
  readonly title: string
  readonly trail: readonly { readonly href: string; readonly text: string }[]
  /** Where the form goes. */
  readonly action: string
  /** For the district council's measures, which share one address. */
  readonly year: number
  readonly release: RegisterRelease
  readonly changes: ReleaseChanges
  /** Whose measures they are: a local council's stand beside its adopted answers. */
  readonly council: 'local' | 'district'
  /** Where the public reads it. */
  readonly publicHref: string
  readonly mayPublish: boolean
  readonly refusal: string | null
}

/** What becomes public of an action plan and its measures, as a difference to what is public now. */
export const RegisterReleasePage: FC<RegisterReleaseProps> = (props) => {
  const { lang, release, changes, refusal } = props
  const t = registerReleaseTexts[lang]
  const { plan, answers, measures } = changes
  return (
    <>
      <Breadcrumb label={t.trail.label} trail={props.trail} />
      <h1>{props.title}</h1>
      {refusal ? <Alert kind="error" heading={refusal} /> : null}
      <p class="lead">{release.plan ? t.planLead : t.measuresLead[props.council]}</p>
      <p class="sub">
        {t.liveLead[props.council]} {t.joint}
      </p>
      {release.changed ? (
        <p>
          <strong>{changeTexts[lang].summary(plan.length + answers.length + measures.length)}</strong>
        </p>
      ) : (
        <Alert kind="success" heading={t.upToDate}>
          <a href={props.publicHref}>{t.publicPage}</a>
        </Alert>
      )}
      {release.internal.length > 0 ? <Internal lang={lang} titles={release.internal} /> : null}
      <PublishForm {...props} />
      {release.plan ? (
        (['plan', 'answers', 'measures'] as const).map((name) => (
          <ChangeSection lang={lang} name={name} heading={t.groups[name]} changes={changes[name]} />
        ))
      ) : release.changed ? (
        <ChangeSection lang={lang} name="measures" heading={t.pending} changes={measures} />
      ) : null}
    </>
  )
}

const PublishForm: FC<RegisterReleaseProps> = ({ lang, action, year, release, mayPublish }) => {
  const t = registerReleaseTexts[lang]
  if (!mayPublish) return <p>{t.notAllowed}</p>
  if (!release.changed || release.internal.length > 0) return null
  return (
    <Form action={action} class="card">
      <input type="hidden" name="shown" value={release.fingerprint} />
      <input type="hidden" name="aar" value={String(year)} />
      <p>{release.plan ? t.final : t.measuresFinal}</p>
      <Button>{t.button}</Button>
    </Form>
  )
}

/** What keeps an adopted text from becoming public, and the two ways on. */
const Internal: FC<{ readonly lang: Lang; readonly titles: readonly string[] }> = ({ lang, titles }) => (
  <Alert kind="warning" heading={registerReleaseTexts[lang].internal}>
    <ul lang="da">
      {titles.map((title) => (
        <li>{title}</li>
      ))}
    </ul>
    <p>{registerReleaseTexts[lang].internalWay}</p>
  </Alert>
)

const ChangeSection: FC<{
  readonly lang: Lang
  readonly name: keyof ReleaseChanges
  readonly heading: string
  readonly changes: ReleaseChanges[keyof ReleaseChanges]
}> = ({ lang, name, heading, changes }) => (
  <section aria-labelledby={`change-${name}`}>
    <h2 id={`change-${name}`}>{heading}</h2>
    <ChangeList lang={lang} changes={changes} labels={registerReleaseTexts[lang].fields} />
  </section>
)
