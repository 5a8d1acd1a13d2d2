import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { Alert, Button, ButtonLink, Form, Tag } from '#design'
import { renderMarkdown } from '#documents/markdown'
import type { Lang } from '#texts'
import { editionTexts, nameOf, when } from '#plan-editions'
import { planPaths } from '#plans'
import { LastYear } from './last-year.tsx'
import { PartComments } from './part-comments.tsx'
import type { PartView } from './part-data.ts'
import type { PartPageProps } from './part-props.ts'
import { PartStatus } from './part-status.tsx'
import { PartTrail } from './part-trail.tsx'
import { partTexts } from './part-texts.ts'
import { WordDiff } from './word-diff.tsx'

/** One section or focus area to read, beside last year's; the way to writing it, deciding and remarking. */
export const PartPage: FC<PartPageProps> = (props) => {
  const { lang, view } = props
  const { part, previous } = view
  const t = partTexts[lang].read
  return (
    <>
      <PartTrail lang={lang} view={view} />
      <h1>{nameOf(part)}</h1>
      {props.done ? <Alert kind="success" heading={doneText(lang, props.done)} /> : null}
      <PartFacts {...props} />
      <LockBox {...props} />
      <nav class="view-links" aria-label={t.views}>
        <a href={planPaths.part(part.id)} aria-current={props.showChanges ? undefined : 'page'}>
          {t.text}
        </a>
        {previous ? (
          <a href={planPaths.partChanges(part.id)} aria-current={props.showChanges ? 'page' : undefined}>
            {t.changes(previous.year)}
          </a>
        ) : null}
        <a href={planPaths.history(part.id)}>{t.history}</a>
        {part.kind === 'focus-area' && previous ? (
          <a href={planPaths.lessons(previous.year, part.identity)}>{t.lessons(previous.year)}</a>
        ) : null}
      </nav>
      {props.showChanges && previous ? (
        <Changes {...props} previous={previous} />
      ) : (
        <div class="beside">
          <PartBody lang={lang} view={view} />
          <LastYear lang={lang} view={view} />
        </div>
      )}
      <PartStatus {...props} />
      <PartComments {...props} />
      <Neighbours lang={lang} view={view} />
    </>
  )
}

function doneText(lang: Lang, done: 'saved' | 'decided' | 'theirs-kept'): string {
  const t = partTexts[lang]
  return { saved: t.read.saved, decided: t.read.decided, 'theirs-kept': t.settle.theirsKept }[done]
}

const PartFacts: FC<PartPageProps> = ({ lang, now, view: { part, writer, updatedBy } }) => {
  const t = editionTexts[lang].list
  const title = writer && writer !== 'gone' ? (lang === 'da' ? writer.titleDa : writer.titleEn) : null
  return (
    <p class="part-facts">
      {part.carry === 'drop' ? <Tag tone="neutral">{t.isDropped}</Tag> : null}
      {part.carry === 'drop' ? null : (
        <Tag tone={part.ready ? 'good' : 'wait'}>{part.ready ? t.isReady : t.notReady}</Tag>
      )}{' '}
      {part.kind === 'focus-area' ? t.focusArea : t.section} ·{' '}
      {title === null || !writer || writer === 'gone' ? (
        <strong class="missing">{writer === 'gone' ? t.writerGone : t.writerMissing}</strong>
      ) : (
        `${t.writer}: ${title} (${writer.holderName ?? t.vacant})`
      )}
      {updatedBy ? <> · {partTexts[lang].read.updated(updatedBy, when(part.updatedAt, now, lang))}</> : null}
    </p>
  )
}

const LockBox: FC<PartPageProps> = ({ lang, now, view: { part, lock, mayWrite, edition } }) => {
  const t = partTexts[lang].read
  const begin = (
    <Form action={planPaths.beginWriting(part.id)} class="inline-form">
      <Button>{lock.kind === 'silent' ? t.takeOver : t.begin}</Button>
    </Form>
  )
  switch (lock.kind) {
    case 'free':
      if (edition.state !== 'draft') return <p class="soft">{t.notDraft}</p>
      return mayWrite ? begin : null
    case 'mine':
      return mayWrite ? (
        <p class="actions">
          <ButtonLink kind="primary" href={planPaths.write(part.id)}>
            {t.goOn}
          </ButtonLink>
          <span class="soft">{t.youWrite(when(lock.lock.since, now, lang))}</span>
        </p>
      ) : null
    case 'taken':
      return (
        <Alert kind="info" heading={t.taken(lock.lock.name, when(lock.lock.since, now, lang))}>
          <p>{t.takenMeans}</p>
        </Alert>
      )
    case 'silent':
      return mayWrite ? (
        <Alert kind="info" heading={t.silent(lock.lock.name, when(lock.lock.seenAt, now, lang))}>
          <p>{t.silentMeans}</p>
          {begin}
        </Alert>
      ) : null
  }
}

const PartBody: FC<{ lang: Lang; view: PartView }> = ({ lang, view: { part, claims } }) => (
  <div class="prose">
    {part.body === '' ? (
      <p class="soft">{partTexts[lang].read.noText}</p>
    ) : (
      raw(renderMarkdown(part.body, { headingBase: 2, idPrefix: 'tekst', lang, claims }))
    )}
  </div>
)

const Changes: FC<PartPageProps & { previous: NonNullable<PartView['previous']> }> = (props) => {
  const { lang, previous, view } = props
  const t = partTexts[lang].read
  return (
    <>
      <p class="soft">{t.changesLead(previous.year)}</p>
      {previous.part.title === view.part.title ? null : (
        <WordDiff lang={lang} before={nameOf(previous.part)} after={nameOf(view.part)} />
      )}
      <WordDiff lang={lang} before={previous.part.body} after={view.part.body} />
    </>
  )
}

const Neighbours: FC<{ lang: Lang; view: PartView }> = ({ lang, view: { neighbours } }) => {
  const t = partTexts[lang].read
  const { before, after } = neighbours
  return (
    <p class="neighbours">
      {before ? (
        <a href={planPaths.part(before.id)}>
          {t.previous}: {nameOf(before)}
        </a>
      ) : null}
      {after ? (
        <a href={planPaths.part(after.id)}>
          {t.next}: {nameOf(after)}
        </a>
      ) : null}
    </p>
  )
}
