import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { Alert, Button, Form, Table, Tag } from '#design'
import { renderMarkdown, type ShownClaims } from '#documents/markdown'
import type { Lang } from '#texts'
import { editionTexts, fieldErrors, nameOf, when } from '#plan-editions'
import { planPaths, type RestoreOutcome, type SavedText } from '#plans'
import type { PartView } from './part-data.ts'
import { partTexts } from './part-texts.ts'
import { PartTrail } from './part-trail.tsx'
import { WordDiff } from './word-diff.tsx'

type HistoryProps = { readonly lang: Lang; readonly now: Date; readonly view: PartView }

/** Every saved text of a part, newest first. */
export const HistoryPage: FC<HistoryProps & { readonly saved: readonly SavedText[] }> = (props) => {
  const { lang, now, view, saved } = props
  const t = partTexts[lang].history
  return (
    <>
      <PartTrail lang={lang} view={view} toPart />
      <h1>{t.title(nameOf(view.part))}</h1>
      <p class="lead">{t.lead}</p>
      <Table caption={t.caption} captionHidden head={[t.at, t.by, t.what, t.words]}>
        {saved.map((text) => (
          <tr>
            <td>
              <a href={planPaths.oldText(view.part.id, text.revision)}>{when(text.savedAt, now, lang)}</a>{' '}
              {text.revision === view.part.revision ? <Tag tone="good">{t.current}</Tag> : null}
            </td>
            <td>{text.savedBy ?? t.byNobody}</td>
            <td>{nameOf(text)}</td>
            <td>{String(wordsIn(text.body))}</td>
          </tr>
        ))}
      </Table>
    </>
  )
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

type OldTextProps = HistoryProps & {
  readonly text: SavedText
  readonly claims: ShownClaims
  readonly refusal?: Exclude<RestoreOutcome, { kind: 'saved' } | { kind: 'no-such-text' }>
}

/** One saved text, what has changed since, and the way to save it again. */
export const OldTextPage: FC<OldTextProps> = ({ lang, now, view, text, claims, refusal }) => {
  const t = partTexts[lang].history
  const { part } = view
  const current = text.revision === part.revision
  return (
    <>
      <PartTrail lang={lang} view={view} toPart />
      <h1>{t.oldTitle(when(text.savedAt, now, lang))}</h1>
      {refusal ? <Refused lang={lang} refusal={refusal} /> : null}
      <p class="soft">
        {text.savedBy ?? t.byNobody} · {nameOf(text)} {current ? <Tag tone="good">{t.current}</Tag> : null}
      </p>
      {view.mayWrite && !current ? (
        <Form action={planPaths.restore(part.id, text.revision)} class="actions">
          <input type="hidden" name="revision" value={String(part.revision)} />
          <Button kind="secondary">{t.restore}</Button>
          <span class="soft">{t.restoreMeans}</span>
        </Form>
      ) : null}
      <div class="prose">
        {raw(renderMarkdown(text.body, { headingBase: 2, idPrefix: 'gammel', lang, claims }))}
      </div>
      {current ? null : (
        <>
          <h2>{t.against}</h2>
          <p class="soft">{t.againstMeans}</p>
          <WordDiff lang={lang} before={text.body} after={part.body} brief />
        </>
      )}
      <p>
        <a href={planPaths.history(part.id)}>{partTexts[lang].read.history}</a> ·{' '}
        <a href={planPaths.part(part.id)}>{t.back}</a>
      </p>
    </>
  )
}

const Refused: FC<{ lang: Lang; refusal: NonNullable<OldTextProps['refusal']> }> = ({ lang, refusal }) => {
  const t = editionTexts[lang]
  switch (refusal.kind) {
    case 'not-draft':
      return <Alert kind="error" heading={t.refusals.notDraft} />
    case 'changed-meanwhile':
      return <Alert kind="error" heading={t.refusals.changed} />
    case 'taken':
      return <Alert kind="error" heading={t.refusals.taken(refusal.lock.name)} />
    case 'invalid':
      return <Alert kind="error" heading={Object.values(fieldErrors(lang, refusal.problems)).join(' ')} />
  }
}
