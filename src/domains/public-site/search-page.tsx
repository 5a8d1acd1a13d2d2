import type { FC } from 'hono/jsx'
import { Empty } from '#design'
import type { FoundPage } from '#public-statistics'
import type { Lang } from '#texts'
import { paths } from './paths.ts'
import { pageTexts } from './page-texts.ts'
import type { Highlighted, Hit } from './types.ts'

export type SearchPageProps = {
  readonly lang: Lang
  /** What was searched for, trimmed; empty before a search. */
  readonly text: string
  readonly hits: readonly Hit[]
  /** Whether there may be more than these. */
  readonly cut: boolean
  readonly figures: { readonly pages: readonly FoundPage[]; readonly cut: boolean }
}

/** The search and what it found. */
export const SearchPage: FC<SearchPageProps> = ({ lang, text, hits, cut, figures }) => {
  const t = pageTexts[lang].search
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form class="line-form no-print" method="get" action={paths(lang).search} role="search">
        <div class="form-group">
          <label class="form-label" for="q">
            {t.label}
          </label>
          <input class="form-input" type="search" id="q" name="q" value={text} maxlength={200} />
        </div>
        <button class="button button-primary" type="submit">
          {t.button}
        </button>
      </form>
      {text === '' ? <p class="sub search-tips">{t.tips}</p> : null}
      {text !== '' && hits.length === 0 && figures.pages.length === 0 ? (
        <Empty text={t.none(text)}>
          <p>{t.noneHint}</p>
        </Empty>
      ) : null}
      {hits.length > 0 ? (
        <>
          <h2>{t.hits(hits.length, text)}</h2>
          {cut ? <p class="sub">{t.most(hits.length)}</p> : null}
          <ol class="hits">
            {hits.map((hit) => (
              <Found lang={lang} hit={hit} />
            ))}
          </ol>
        </>
      ) : null}
      <FoundFigures lang={lang} figures={figures} />
    </>
  )
}

const FoundFigures: FC<Pick<SearchPageProps, 'lang' | 'figures'>> = ({ lang, figures: { pages, cut } }) => {
  const t = pageTexts[lang].search
  return pages.length === 0 ? null : (
    <>
      <h2>{t.figures(pages.length)}</h2>
      {cut ? <p class="sub">{t.most(pages.length)}</p> : null}
      <ul class="hits hits-figures">
        {pages.map(({ href, text, of }) => (
          <li>
            <a href={href}>{text}</a>
            {text === of ? null : <span class="where"> {of}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

const Found: FC<{ readonly lang: Lang; readonly hit: Hit }> = ({ lang, hit }) => {
  const t = pageTexts[lang].search
  return (
    <li>
      <h3 lang="da">
        <a href={paths(lang).part(hit.year, hit.slug)}>
          {hit.number === null ? null : `${hit.number} `}
          <Marked pieces={hit.title} />
        </a>
      </h3>
      <p class="where">
        {t.where(hit.year)}
        {hit.alsoIn.length > 0 ? `. ${t.alsoIn} ` : null}
        {hit.alsoIn.map((place, index) => (
          <>
            {index > 0 ? ', ' : null}
            <a href={paths(lang).part(place.year, place.slug)}>{place.year}</a>
          </>
        ))}
      </p>
      <p lang="da">
        … <Marked pieces={hit.excerpt} /> …
      </p>
    </li>
  )
}

const Marked: FC<{ readonly pieces: Highlighted }> = ({ pieces }) => (
  <>{pieces.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>
)
