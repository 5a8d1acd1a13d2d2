import type { FC } from 'hono/jsx'
import { Details } from '#design'
import type { Lang } from '#texts'
import { reviewHref, blocksPerPage, type ReviewView } from './review-view.ts'
import { importTexts } from './texts.ts'

/** The chapters, focus areas and forums of the proposal, each a link to its place. */
export const Outline: FC<{ lang: Lang; view: ReviewView }> = ({ lang, view }) => {
  const t = importTexts[lang]
  const { blocks } = view.entry.proposal
  const entries = blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block }) => block.kind === 'heading' && block.role !== undefined)
  return (
    <Details summary={t.review.outline} open={entries.length <= 40}>
      <p class="soft">{t.review.outlineMeans}</p>
      <ol class="import-outline">
        {entries.map(({ block, at }) => (
          <li class={`outline-${block.role}`}>
            <a href={`${reviewHref(view.entry.id, false, Math.floor(at / blocksPerPage) + 1)}#b-${block.id}`}>
              {block.text}
            </a>
            {block.role === 'chapter' || block.role === undefined ? null : (
              <span class="soft"> {t.kinds[block.role]}</span>
            )}
          </li>
        ))}
      </ol>
    </Details>
  )
}
