import type { FC } from 'hono/jsx'
import { Alert, Button, ButtonLink, ErrorSummary, Form } from '#design'
import type { Filled } from '#http'
import { statisticsPaths, type DataSet } from '#statistics'
import type { Lang } from '#texts'
import { figuresPaths } from './paths.ts'
import { SetTextsFields } from './set-texts-fields.tsx'
import { SetTrail } from './set-trail.tsx'
import { vintageTexts } from './vintage-texts.ts'
import { wordTexts } from './word-texts.ts'

/** Changes what a data set is called; what it counts in and by stays. */
export const ChangeSetPage: FC<{
  readonly lang: Lang
  readonly set: DataSet
  readonly filled: Filled
}> = ({ lang, set, filled }) => {
  const t = wordTexts[lang]
  return (
    <>
      <SetTrail lang={lang} set={set} />
      <h1>{vintageTexts[lang].changeTitle(set.title[lang])}</h1>
      {filled.refusal === null ? null : (
        <Alert kind="error" heading={t.notSaved}>
          <p>{filled.refusal}</p>
        </Alert>
      )}
      <ErrorSummary heading={t.errors} errors={filled.errors} />
      <p class="lead">{vintageTexts[lang].changeLead}</p>
      <Form action={figuresPaths.changeSet(set.code)}>
        <input type="hidden" name="revision" value={filled.values['revision'] ?? ''} />
        <SetTextsFields lang={lang} filled={filled} />
        <p class="actions">
          <Button>{t.save}</Button>
          <ButtonLink href={statisticsPaths.vintages(set.code)}>{t.cancel}</ButtonLink>
        </p>
      </Form>
    </>
  )
}
