import type { FC } from 'hono/jsx'
import { Alert, Button, Details, ErrorSummary, Form, Tag, TextArea } from '#design'
import type { Lang } from '#texts'
import { editionTexts, when } from '#plan-editions'
import { planPaths, type PartComment } from '#plans'
import type { PartPageProps } from './part-props.ts'
import { statusTexts } from './status-texts.ts'

/** The remarks on a part: open ones to be dealt with, resolved ones folded, and a place for a new one. */
export const PartComments: FC<PartPageProps> = (props) => {
  const { lang, view, now } = props
  const t = statusTexts[lang].comments
  const open = view.comments.filter((comment) => comment.resolvedAt === null)
  const resolved = view.comments.filter((comment) => comment.resolvedAt !== null)
  return (
    <section aria-labelledby="kommentarer">
      <h2 id="kommentarer">{t.heading}</h2>
      {view.comments.length === 0 ? <p class="soft">{t.none}</p> : null}
      <CommentList
        lang={lang}
        now={now}
        comments={open}
        mayResolve={(comment) => view.mayWrite || (view.mayComment && comment.personId === view.readerId)}
      />
      {resolved.length === 0 ? null : (
        <Details summary={t.resolvedOnes(resolved.length)}>
          <CommentList lang={lang} now={now} comments={resolved} mayResolve={() => false} />
        </Details>
      )}
      {view.mayComment ? <CommentForm {...props} /> : null}
    </section>
  )
}

type CommentListProps = {
  readonly lang: Lang
  readonly now: Date
  readonly comments: readonly PartComment[]
  readonly mayResolve: (comment: PartComment) => boolean
}

/** Remarks in the order they are given in. */
export const CommentList: FC<CommentListProps> = ({ lang, now, comments, mayResolve }) => {
  const t = statusTexts[lang].comments
  return (
    <ul class="comments">
      {comments.map((comment) => (
        <li>
          <p class="comment-by">
            <strong>{t.by(comment.name, comment.functionTitle)}</strong>{' '}
            <span class="soft">{when(comment.writtenAt, now, lang)}</span>{' '}
            {comment.resolvedAt ? (
              <Tag tone="good">
                {t.resolved(comment.resolvedBy ?? '', when(comment.resolvedAt, now, lang))}
              </Tag>
            ) : (
              <Tag tone="wait">{t.open}</Tag>
            )}
          </p>
          <p class="comment-text">{comment.text}</p>
          {mayResolve(comment) ? (
            <Form action={planPaths.resolve(comment.id)} class="inline-form">
              <button class="quiet-button" aria-label={t.resolveWhat(comment.name)}>
                {t.resolve}
              </button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

const CommentForm: FC<PartPageProps> = ({ lang, view: { part }, commentRefusal }) => {
  const t = statusTexts[lang].comments
  const outcome = commentRefusal?.outcome
  const errors = outcome?.kind === 'invalid' ? { kommentar: problemText(lang, outcome.problem) } : {}
  return (
    <unsaved-guard lang={lang} data-unsaved={commentRefusal ? '' : undefined}>
      <Form action={planPaths.comment(part.id)} class="comment-form">
        <ErrorSummary heading={editionTexts[lang].problems.heading} errors={errors} />
        {outcome?.kind === 'not-draft' ? (
          <Alert kind="error" heading={editionTexts[lang].refusals.notDraft} />
        ) : null}
        <TextArea
          name="kommentar"
          label={t.add}
          hint={t.addHint}
          rows={3}
          value={commentRefusal?.text}
          error={errors.kommentar}
        />
        <Button kind="secondary">{t.button}</Button>
      </Form>
    </unsaved-guard>
  )
}

function problemText(lang: Lang, problem: 'missing' | 'too-long' | 'personal-number'): string {
  return problem === 'missing' ? statusTexts[lang].comments.missing : editionTexts[lang].problems[problem]
}
