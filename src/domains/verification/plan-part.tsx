import type { FC } from 'hono/jsx'
import { raw } from 'hono/html'
import { renderMarkdown, type ShownClaims } from '#documents/markdown'
import type { Lang } from '#texts'
import type { PublicPart } from './public-part.ts'
import { partTexts } from './texts.ts'

type PlanPartProps = {
  readonly part: PublicPart
  readonly lang: Lang
  /** What the part says from figures, in Danish. Without it, claims and charts are shown as the text they are. */
  readonly claims?: ShownClaims | undefined
}

/** One section or focus area as it stands on the plan's page, with its permanent link. */
export const PlanPart: FC<PlanPartProps> = ({ part, lang, claims }) => (
  <section class={`plan-part ${part.kind}`} id={part.slug} data-identity={part.identity} lang="da">
    <h2>
      {part.number === null ? null : <span class="part-number">{part.number} </span>}
      <span class="part-title">{part.title}</span>{' '}
      <a class="permalink" href={`#${part.slug}`} lang={lang} aria-label={partTexts[lang].linkTo(part.title)}>
        #
      </a>
    </h2>
    <div class="prose">
      {raw(renderMarkdown(part.body, { headingBase: 3, idPrefix: part.slug, lang: 'da', claims }))}
    </div>
  </section>
)

/** Charts are drawn from figures, not from the document: a document says only which, and where. */
const unseenClaims: ShownClaims = { evidence: () => ({ href: '/', hasNewer: false }), chart: () => '' }

/** The same as HTML text, for comparing a page with a document. */
export function partHtml(part: PublicPart): string {
  // oxlint-disable-next-line typescript/no-base-to-string -- an element of hono/jsx is a text: its HTML
  return (<PlanPart part={part} lang="da" claims={unseenClaims} />).toString()
}
