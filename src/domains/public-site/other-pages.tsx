import type { FC } from 'hono/jsx'
import { raw } from 'hono/html'
import { renderMarkdown } from '#documents/markdown'
import type { Lang } from '#texts'
import { paths } from './paths.ts'
import { pageTexts } from './page-texts.ts'
import { siteTexts } from './texts.ts'

/** A page of running text; `text` is Markdown. */
export const StatementPage: FC<{
  readonly lang: Lang
  readonly title: string
  readonly text: string
}> = ({ lang, title, text }) => (
  <>
    <h1>{title}</h1>
    <div class="prose">{raw(renderMarkdown(text, { headingBase: 2, idPrefix: '', lang }))}</div>
  </>
)

/** A page that says what went wrong, with the request's id so that it can be found in the log. */
export const ProblemPage: FC<{
  readonly lang: Lang
  readonly title: string
  readonly text: string
  readonly requestId: string
}> = ({ lang, title, text, requestId }) => {
  const t = siteTexts[lang]
  return (
    <div class="problem">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <ul>
        <li>
          <a href={paths(lang).front}>{t.problem.front}</a>
        </li>
        <li>
          <a href={paths(lang).search}>{pageTexts[lang].search.title}</a>
        </li>
      </ul>
      <p class="soft">
        <small>{t.problem.request(requestId)}</small>
      </p>
    </div>
  )
}
