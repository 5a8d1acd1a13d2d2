import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { Breadcrumb, Tag } from '#design'
import { renderMarkdown, type ShownClaims } from '#documents/markdown'
import type { Lang } from '#texts'
import { planPaths, type Edition, type Part } from '#plans'
import { editionTexts } from './edition-texts.ts'
import { previewTexts } from './preview-texts.ts'
import { stateTone } from './state-tone.ts'

type PreviewProps = {
  readonly lang: Lang
  readonly edition: Edition
  readonly parts: readonly Part[]
  /** What the texts say from figures. */
  readonly claims: ShownClaims
}

/** The whole edition as it will read, without what is dropped. */
export const PreviewPage: FC<PreviewProps> = (props) => {
  const { lang, edition } = props
  const t = editionTexts[lang]
  const parts = props.parts.filter((part) => part.carry !== 'drop')
  return (
    <>
      <Breadcrumb
        label={t.all.trail}
        trail={[
          { href: planPaths.all, text: t.all.title },
          { href: planPaths.edition(edition.id), text: edition.title },
        ]}
      />
      <h1>{edition.title}</h1>
      <p>
        <Tag tone={stateTone(edition.state)}>{t.states[edition.state]}</Tag>
      </p>
      <p class="lead">{previewTexts[lang].lead}</p>
      <nav aria-label={previewTexts[lang].contents}>
        <ol class="plain-list preview-contents">
          {parts.map((part) => (
            <li class={`contents-${part.kind}`}>
              <a href={`#afsnit-${part.position}`}>{nameOf(part)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {parts.map((part, index) => (
        <PreviewPart {...props} part={part} under={isUnder(parts.slice(0, index + 1))} />
      ))}
      <p>
        <a href={planPaths.edition(edition.id)}>{previewTexts[lang].back}</a>
      </p>
    </>
  )
}

/** A focus area is set under the section that leads to it; one without is a section of its own. */
function isUnder(parts: readonly Part[]): boolean {
  return parts.at(-1)?.kind === 'focus-area' && parts.some((part) => part.kind === 'section')
}

const PreviewPart: FC<PreviewProps & { part: Part; under: boolean }> = ({ lang, part, under, claims }) => {
  const id = `afsnit-${part.position}`
  const html = renderMarkdown(part.body, {
    headingBase: under ? 4 : 3,
    idPrefix: `tekst-${part.position}`,
    lang,
    claims,
  })
  const empty = part.kind === 'focus-area' && part.body === ''
  return (
    <section aria-labelledby={id} class="prose">
      {under ? <h3 id={id}>{nameOf(part)}</h3> : <h2 id={id}>{nameOf(part)}</h2>}
      {empty ? <p class="soft">{previewTexts[lang].noText}</p> : raw(html)}
    </section>
  )
}

/** Number and title in one: "5.1 Vold i nære relationer". */
export function nameOf(part: { readonly number: string | null; readonly title: string }): string {
  return [part.number, part.title].filter(Boolean).join(' ')
}
