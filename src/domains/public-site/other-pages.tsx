import type { FC } from 'hono/jsx'
import { raw } from 'hono/html'
import { renderMarkdown } from '#documents/markdown'
import { Table } from '#design'
import { formatDate } from '#calendar'
import type { Lang } from '#texts'
import { data, paths } from './paths.ts'
import { pageTexts } from './page-texts.ts'
import { siteTexts } from './texts.ts'
import type { EditionSummary } from './types.ts'

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

/** Everything that can be downloaded. */
export const OpenDataPage: FC<{ readonly lang: Lang; readonly editions: readonly EditionSummary[] }> = ({
  lang,
  editions,
}) => {
  const t = pageTexts[lang].openData
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Table caption={t.caption} captionHidden head={[t.what, t.format, t.updated]}>
        {editions.map((edition) => (
          <tr>
            <td>{t.plan(edition.year, edition.number)}</td>
            <td class="nowrap">
              <a href={data.editionJson(edition.year, edition.number)}>JSON</a>
              {' · '}
              <a href={data.editionHash(edition.year, edition.number)}>{t.hash}</a>
            </td>
            <td class="nowrap">{formatDate(edition.decidedOn, lang)}</td>
          </tr>
        ))}
        <tr>
          <td>{t.councils}</td>
          <td class="nowrap">
            <a href={data.councilsJson}>JSON</a>
            {' · '}
            <a href={data.councilsCsv}>CSV</a>
          </td>
          <td>{t.always}</td>
        </tr>
        <tr>
          <td>{t.feed}</td>
          <td class="nowrap">
            <a href={data.feed}>Atom</a>
          </td>
          <td>{t.always}</td>
        </tr>
      </Table>
      <div class="prose">
        <h2>{t.formatHeading}</h2>
        <p>{t.formatText}</p>
        <p>
          <a href={paths(lang).check}>{siteTexts[lang].footer.check}</a>
        </p>
      </div>
    </>
  )
}

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
