import type { FC } from 'hono/jsx'
import { Button, Form, Tag, TextArea } from '#design'
import type { Block } from '#documents/reading'
import type { Lang } from '#texts'
import { planImportPaths } from './paths.ts'
import { Hidden } from './review-hidden.tsx'
import type { ReviewPageProps } from './review-props.ts'
import { blockHref, isUnsure, type ReviewView } from './review-view.ts'
import { importTexts } from './texts.ts'

type BlockRowProps = ReviewPageProps & { readonly block: Block; readonly at: number }

/** One block: its source lines, what they are proposed to become, and the ways to correct that. */
export const BlockRow: FC<BlockRowProps> = (props) => {
  const { lang, view, block, editing } = props
  const t = importTexts[lang].review
  return (
    <div id={`b-${block.id}`} class={isUnsure(block) ? 'import-row import-unsure' : 'import-row'}>
      <div class="import-source">
        <span class="soft">{block.page === undefined ? t.source : t.sourcePage(block.page)}</span>
        <div class="source-text">{block.sourceText}</div>
      </div>
      <div>
        <p class="import-kind">
          <span class="soft">{kindText(lang, block)}</span>
          {(block.unsure ?? []).map((code) => (
            <Tag tone="wait">{importTexts[lang].unsure[code]}</Tag>
          ))}
          {isUnsure(block) ? (
            <>
              <button form="ret" name="ret" value={`confirm:${block.id}`} class="quiet-button">
                {t.confirm}
              </button>
              <NextUnsure lang={lang} view={view} block={block} />
            </>
          ) : null}
        </p>
        <div class={`proposed proposed-${block.role ?? block.kind}`}>{block.text}</div>
        {editing?.id === block.id ? <EditForm {...props} text={editing.text} /> : <Tools {...props} />}
      </div>
    </div>
  )
}

function kindText(lang: Lang, block: Block): string {
  const t = importTexts[lang].kinds
  if (block.kind !== 'heading') return t[block.kind]
  if (block.role === 'focus-area') return [t['focus-area'], block.code].filter(Boolean).join(' ')
  return block.role === undefined ? t.heading(block.level ?? 1) : t[block.role]
}

const NextUnsure: FC<{ lang: Lang; view: ReviewView; block: Block }> = ({ lang, view, block }) => {
  const next = view.unsure[view.unsure.indexOf(block.id) + 1]
  if (next === undefined) return null
  return <a href={blockHref(view, next)}>{importTexts[lang].review.nextUnsure}</a>
}

const Tools: FC<BlockRowProps> = ({ lang, view, block, at }) => {
  const t = importTexts[lang].review
  const heading = block.kind === 'heading'
  const tools: readonly (readonly [string, string, boolean])[] = [
    ['merge', t.merge, at > 0],
    ['promote', t.promote, heading && (block.level ?? 1) > 1],
    ['demote', t.demote, heading && (block.level ?? 1) < 4],
    ['to-heading', t.toHeading, !heading],
    ['to-paragraph', t.toParagraph, block.kind !== 'paragraph'],
    ['focus-area', block.role === 'focus-area' ? t.notFocusArea : t.focusArea, heading],
    ['drop', t.drop, true],
  ]
  return (
    <details class="import-tools">
      <summary aria-label={t.changeWhat(block.text.slice(0, 60))}>{t.change}</summary>
      <p>
        {tools
          .filter(([, , fits]) => fits)
          .map(([name, label]) => (
            <button form="ret" name="ret" value={`${name}:${block.id}`} class="quiet-button">
              {label}
            </button>
          ))}
        <a href={blockHref(view, block.id, { tekst: block.id })}>{t.edit}</a>
      </p>
    </details>
  )
}

const EditForm: FC<BlockRowProps & { text: string }> = ({ lang, view, block, text }) => {
  const t = importTexts[lang].review
  const rows = Math.min(16, Math.max(3, Math.ceil(text.length / 70) + text.split('\n').length))
  return (
    <unsaved-guard lang={lang} data-unsaved={text === block.text ? undefined : ''}>
      <Form action={planImportPaths.editText(view.entry.id)} class="import-edit">
        <Hidden view={view} />
        <input type="hidden" name="blok" value={block.id} />
        <TextArea name="blok-tekst" label={t.editLabel} hint={t.editHint} rows={rows} value={text} />
        <p class="actions">
          <Button>{t.saveText}</Button>
          <a href={blockHref(view, block.id)}>{t.cancel}</a>
        </p>
      </Form>
    </unsaved-guard>
  )
}
