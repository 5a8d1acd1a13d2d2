import type { FC } from 'hono/jsx'
import { nameIn, type Council } from '#councils'
import { Button, ButtonLink, Empty, Select, TextField } from '#design'
import { areaName, measurePaths, measureStates, type FocusArea, type MeasureLine } from '#measures'
import type { Lang } from '#texts'
import { MeasureList } from './measure-list.tsx'
import { narrows, registerHref, type FoundPage, type RegisterFilter } from './register-filter.ts'
import { registerTexts } from './register-texts.ts'
import { wordTexts } from './word-texts.ts'

export type RegisterPageProps = {
  readonly lang: Lang
  readonly filter: RegisterFilter
  readonly thisYear: number
  readonly councils: readonly Council[]
  /** Those that can be chosen. */
  readonly areas: readonly FocusArea[]
  /** Those that the measures shown answer, as far as they have a title. */
  readonly titled: readonly FocusArea[]
  readonly found: FoundPage
  /** Those that the reader leads or stands in for this year. */
  readonly mine: readonly MeasureLine[]
  /** Where a new measure is written; null for a reader who may not. */
  readonly newHref: string | null
}

/** Every measure: the reader's own first, then all that fit the filter, a hundred at a time. */
export const RegisterPage: FC<RegisterPageProps> = (props) => {
  const { lang, mine } = props
  const t = registerTexts[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {props.newHref === null ? null : (
        <p class="actions">
          <ButtonLink kind="primary" href={props.newHref}>
            {t.newMeasure}
          </ButtonLink>
        </p>
      )}
      {mine.length === 0 ? null : (
        <section aria-labelledby="dine">
          <h2 id="dine">{t.mine}</h2>
          <p class="soft">{t.mineLead(props.thisYear)}</p>
          <MeasureList lang={lang} lines={mine} areas={props.titled} thisYear={props.thisYear} />
        </section>
      )}
      <h2>{t.list}</h2>
      <FilterForm {...props} />
      <Found {...props} />
    </>
  )
}

const FilterForm: FC<RegisterPageProps> = ({ lang, filter, thisYear, councils, areas }) => {
  const t = registerTexts[lang]
  const around = [thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3]
  const years = [...new Set([...around, filter.year ?? thisYear])].toSorted((a, b) => b - a)
  return (
    <form method="get" action={measurePaths.all} class="line-form measure-filter" aria-label={t.filter}>
      <Select
        name="aar"
        label={t.year}
        value={filter.year === null ? 'alle' : String(filter.year)}
        options={[
          ...years.map((year) => ({ value: String(year), label: String(year) })),
          { value: 'alle', label: t.allYears },
        ]}
      />
      <Select
        name="raad"
        label={t.council}
        value={filter.council}
        empty={t.allCouncils}
        options={councils.map((council) => ({ value: council.slug, label: nameIn(lang, council) }))}
      />
      <Select
        name="omraade"
        label={t.area}
        value={filter.area}
        empty={t.allAreas}
        options={areas.map((area) => ({ value: area.id, label: areaName(area) }))}
      />
      <Select
        name="tilstand"
        label={t.state}
        value={filter.state}
        empty={t.allStates}
        options={measureStates.map((state) => ({ value: state, label: wordTexts[lang].states[state] }))}
      />
      <TextField name="q" label={t.words} type="search" value={filter.words} />
      <Button kind="secondary">{t.show}</Button>
    </form>
  )
}

const Found: FC<RegisterPageProps> = (props) => {
  const { lang, filter, found, thisYear } = props
  const t = registerTexts[lang]
  const { shown, total, first, pages } = found
  if (total === 0) return <NothingFound {...props} />
  return (
    <>
      <p role="status">
        {t.count(total)}.{pages > 1 ? ` ${t.range(first, first + shown.length - 1)}` : null}
        {narrows(filter) ? (
          <>
            {' '}
            <a href={registerHref({ ...filter, council: '', area: '', state: '', words: '' }, 1)}>
              {t.showAll}
            </a>
          </>
        ) : null}
      </p>
      <MeasureList lang={lang} lines={shown} areas={props.titled} thisYear={thisYear} />
      {pages > 1 ? <Pages lang={lang} filter={filter} found={found} /> : null}
    </>
  )
}

const NothingFound: FC<RegisterPageProps> = ({ lang, filter }) => {
  const t = registerTexts[lang]
  if (narrows(filter))
    return (
      <Empty text={t.noneFound}>
        <p>
          <a href={registerHref({ ...filter, council: '', area: '', state: '', words: '' }, 1)}>
            {t.showAll}
          </a>
        </p>
      </Empty>
    )
  return (
    <Empty text={filter.year === null ? t.none : t.noneYear(filter.year)}>
      <p>{t.noneMeans}</p>
    </Empty>
  )
}

const Pages: FC<{ lang: Lang; filter: RegisterFilter; found: FoundPage }> = (props) => {
  const { lang, filter } = props
  const { page, pages } = props.found
  const t = registerTexts[lang]
  return (
    <nav class="pages" aria-label={t.pages}>
      {page > 1 ? (
        <a href={registerHref(filter, page - 1)} rel="prev">
          {t.previous}
        </a>
      ) : null}
      <span>{t.page(page, pages)}</span>
      {page < pages ? (
        <a href={registerHref(filter, page + 1)} rel="next">
          {t.next}
        </a>
      ) : null}
    </nav>
  )
}
