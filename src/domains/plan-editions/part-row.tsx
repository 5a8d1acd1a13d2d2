import type { FC } from 'hono/jsx'
import { Button, ErrorSummary, Form, Tag, TextField } from '#design'
import type { Lang } from '#texts'
import { planPaths, type Edition } from '#plans'
import { editionTexts } from './edition-texts.ts'
import { fieldErrors, type EditionPageProps } from './edition-props.ts'
import { isUndecided, staleYear, type ListRow } from './section-list.ts'
import { when } from './when.ts'
import { WriterSelect } from './writer-select.tsx'

type RowProps = EditionPageProps & { readonly row: ListRow; readonly first: boolean; readonly last: boolean }

/** One line of the section list. */
export const PartRow: FC<RowProps> = (props) => {
  const { lang, row, now } = props
  const { part, lock } = row
  const t = editionTexts[lang].list
  const stale = staleYear(part, props.edition.year)
  return (
    <li id={`plads-${part.position}`} class={`part-row part-${part.kind}`}>
      <div class="part-name">
        <span class="part-number">{part.number}</span>
        <div>
          <a href={planPaths.part(part.id)}>{part.title}</a>
          <p class="soft">
            {[part.kind === 'focus-area' ? t.focusArea : t.section, carryText(lang, row, props.edition)]
              .filter(Boolean)
              .join(' · ')}{' '}
            · <Writer lang={lang} row={row} />
          </p>
          {lock ? (
            <p>
              <Tag tone="info">{t.writingNow(lock.name, when(lock.since, now, lang))}</Tag>
            </p>
          ) : null}
        </div>
      </div>
      <p class="part-tags">
        <StateTag lang={lang} row={row} />
        {row.openComments > 0 ? <Tag tone="wait">{t.comments(row.openComments)}</Tag> : null}
        {stale === null ? null : <Tag tone="info">{t.namesYear(stale)}</Tag>}
        {part.body === '' && part.kind === 'focus-area' ? <Tag tone="bad">{t.noText}</Tag> : null}
      </p>
      {props.mayArrange ? <RowTools {...props} /> : null}
      {props.mayArrange && props.editing === part.id ? <RowForm {...props} /> : null}
    </li>
  )
}

const StateTag: FC<{ lang: Lang; row: ListRow }> = ({ lang, row: { part } }) => {
  const t = editionTexts[lang].list
  if (part.carry === 'drop') return <Tag tone="neutral">{t.isDropped}</Tag>
  return part.ready ? <Tag tone="good">{t.isReady}</Tag> : <Tag tone="wait">{t.notReady}</Tag>
}

/** What becomes of last year's text; nothing to say where the plan has no year before it. */
function carryText(lang: Lang, { part, differs }: ListRow, edition: Edition): string {
  const t = editionTexts[lang].list
  if (part.carry === 'drop') return t.reason(part.carryReason)
  if (part.previousPartId === null) return edition.basedOn === null ? '' : t.carry.new
  if (isUndecided(part)) return t.carry.none
  const decided = t.carry[part.carry ?? 'none']
  return part.carry === 'keep' && differs ? `${decided}, ${t.differs}` : decided
}

const Writer: FC<{ lang: Lang; row: ListRow }> = ({ lang, row: { writer, part } }) => {
  const t = editionTexts[lang].list
  if ((part.carry === 'drop' || part.ready) && writer === null) return <>{t.noNeed}</>
  if (writer === null) return <strong class="missing">{t.writerMissing}</strong>
  if (writer === 'gone') return <strong class="missing">{t.writerGone}</strong>
  const title = lang === 'da' ? writer.titleDa : writer.titleEn
  return (
    <>
      {t.writer}: {title} ({writer.holderName ?? t.vacant})
    </>
  )
}

const RowTools: FC<RowProps> = ({ lang, edition, row: { part }, first, last, editing }) => {
  const t = editionTexts[lang].list
  const name = [part.number, part.title].filter(Boolean).join(' ')
  return (
    <p class="part-tools">
      {editing === part.id ? (
        <a href={`${planPaths.edition(edition.id)}#plads-${part.position}`}>{t.close}</a>
      ) : (
        <a
          href={`${planPaths.edition(edition.id)}?ret=${part.id}#plads-${part.position}`}
          aria-label={t.arrangeWhat(name)}
        >
          {t.arrange}
        </a>
      )}
      {first ? null : (
        <button
          form="flyt"
          name="op"
          value={part.id}
          class="quiet-button"
          aria-label={t.moveWhat(t.up, name)}
        >
          <span aria-hidden="true">↑</span>
        </button>
      )}
      {last ? null : (
        <button
          form="flyt"
          name="ned"
          value={part.id}
          class="quiet-button"
          aria-label={t.moveWhat(t.down, name)}
        >
          <span aria-hidden="true">↓</span>
        </button>
      )}
    </p>
  )
}

const RowForm: FC<RowProps> = ({ lang, list, row: { part }, refusal, typed }) => {
  const t = editionTexts[lang].list
  const mine = refusal?.on === 'row' && refusal.partId === part.id ? refusal.outcome : null
  const errors = mine?.kind === 'invalid' ? rowErrors(fieldErrors(lang, mine.problems)) : {}
  return (
    <Form action={planPaths.arrangePart(part.id)} class="part-form">
      <ErrorSummary heading={editionTexts[lang].problems.heading} errors={errors} />
      <input type="hidden" name="revision" value={String(part.revision)} />
      <TextField
        name="ret-nummer"
        label={t.number}
        size={7}
        value={mine ? typed?.number : (part.number ?? '')}
        error={errors['ret-nummer']}
      />
      <TextField
        name="ret-titel"
        label={t.partTitle}
        value={mine ? typed?.title : part.title}
        error={errors['ret-titel']}
      />
      <WriterSelect
        lang={lang}
        functions={list.functions}
        name="skribent"
        value={(mine ? typed?.writer : part.writerFunctionId) ?? ''}
      />
      <Button>{t.save}</Button>
    </Form>
  )
}

/** The row's form has field names of its own, for the form that adds is on the same page. */
function rowErrors(errors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(errors).map(([name, text]) => [`ret-${name}`, text]))
}
