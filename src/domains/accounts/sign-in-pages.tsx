import type { FC } from 'hono/jsx'
import { Button, ErrorSummary, Form, TextField, type FieldErrors } from '#design'
import type { Lang } from '#texts'
import { accountPaths } from './paths.ts'
import { linkMinutes } from './sign-in.ts'
import { accountTexts } from './texts.ts'

/** Somebody of the demonstration whom a visitor can try the workspace as. */
export type Persona = { readonly email: string; readonly titleDa: string; readonly titleEn: string }

type SignInProps = {
  readonly lang: Lang
  readonly email: string
  readonly onward: string
  readonly errors: FieldErrors
  readonly personas: readonly Persona[]
}

/** Asks for the address that the link is sent to. */
export const SignInPage: FC<SignInProps> = ({ lang, email, onward, errors, personas }) => {
  const t = accountTexts[lang].signIn
  return (
    <>
      <h1>{t.title}</h1>
      <ErrorSummary heading={t.errorHeading} errors={errors} />
      <p class="lead">{t.lead}</p>
      <Form action={accountPaths.signIn}>
        <input type="hidden" name="videre" value={onward} />
        <TextField
          name="email"
          label={t.email}
          type="email"
          value={email}
          error={errors['email']}
          autocomplete="email"
        />
        <Button>{t.send}</Button>
      </Form>
      {personas.length > 0 ? <TryAs lang={lang} personas={personas} onward={onward} /> : null}
    </>
  )
}

const TryAs: FC<{ lang: Lang; personas: readonly Persona[]; onward: string }> = ({
  lang,
  personas,
  onward,
}) => {
  const t = accountTexts[lang].tryAs
  return (
    <section class="try-as" aria-labelledby="proev">
      <h2 id="proev">{t.title}</h2>
      <p>{t.lead}</p>
      <Form action={accountPaths.tryAs} class="choices">
        <input type="hidden" name="videre" value={onward} />
        {personas.map((persona) => (
          <Button kind="secondary" name="email" value={persona.email}>
            {lang === 'da' ? persona.titleDa : persona.titleEn}
          </Button>
        ))}
      </Form>
    </section>
  )
}

/** The same answer for known and unknown addresses. */
export const LinkSentPage: FC<{ lang: Lang; email: string }> = ({ lang, email }) => {
  const t = accountTexts[lang].signIn
  return (
    <>
      <h1>{t.sentTitle}</h1>
      <p class="lead">{t.sent(email, linkMinutes)}</p>
      <p>{t.sentHelp}</p>
      <p>
        <a href={accountPaths.signIn}>{t.again}</a>
      </p>
    </>
  )
}

/** Too many links were asked for within the hour. */
export const TooManyPage: FC<{ lang: Lang }> = ({ lang }) => {
  const t = accountTexts[lang].signIn
  return (
    <>
      <h1>{t.tooManyTitle}</h1>
      <p class="lead">{t.tooMany}</p>
    </>
  )
}

/** A button uses the link up, so that a mail program that looks at links does not. */
export const EnterPage: FC<{ lang: Lang; token: string; name: string; onward: string }> = ({
  lang,
  token,
  name,
  onward,
}) => {
  const t = accountTexts[lang].enter
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(name)}</p>
      <Form action={accountPaths.link(token)}>
        <input type="hidden" name="videre" value={onward} />
        <Button>{t.button}</Button>
      </Form>
    </>
  )
}

/** The link was used, has expired or never was. */
export const BrokenLinkPage: FC<{ lang: Lang }> = ({ lang }) => {
  const t = accountTexts[lang]
  return (
    <>
      <h1>{t.enter.brokenTitle}</h1>
      <p class="lead">{t.enter.broken}</p>
      <p>
        <a href={accountPaths.signIn}>{t.signIn.again}</a>
      </p>
    </>
  )
}
