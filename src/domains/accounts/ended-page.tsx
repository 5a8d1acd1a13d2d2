import type { FC } from 'hono/jsx'
import { ButtonLink, TextArea } from '#design'
import type { Lang } from '#texts'
import { accountPaths } from './paths.ts'
import { accountTexts } from './texts.ts'

/** What somebody wrote whose session had ended, so that nothing of it is lost. */
export const EndedPage: FC<{ readonly lang: Lang; readonly texts: readonly string[] }> = ({
  lang,
  texts,
}) => {
  const t = accountTexts[lang].ended
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{texts.length > 0 ? t.withText : t.withoutText}</p>
      {texts.map((text, index) => (
        <TextArea name={`tekst-${index + 1}`} label={t.text(index + 1)} value={text} rows={8} />
      ))}
      <p>
        <ButtonLink kind="primary" href={accountPaths.signIn}>
          {t.signIn}
        </ButtonLink>
      </p>
    </>
  )
}
