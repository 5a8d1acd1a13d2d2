import type { FC } from 'hono/jsx'
import type { CalendarDate } from '#calendar'
import { nameIn } from '#councils'
import { Empty, Select, type Option } from '#design'
import { wordTexts } from '#measure-pages'
import { areaName, measureStates } from '#measures'
import type { Lang } from '#texts'
import { MeasureList } from './measure-list.tsx'
import { measureTexts } from './measure-texts.ts'
import { registerPaths, type MeasureQuery } from './paths.ts'
import type { Area, CouncilName, Line } from './types.ts'

/** The list of public measures of a year, narrowed as the reader wishes. */
export type MeasuresProps = {
  readonly lang: Lang
  readonly today: CalendarDate
  readonly district: string
  readonly year: number
  readonly years: readonly number[]
  readonly councils: readonly CouncilName[]
  readonly areas: readonly Area[]
  /** What was asked for, as far as it exists. */
  readonly filter: MeasureQuery
  readonly lines: readonly Line[]
  /** How many fit in all; `lines` are those from `offset`, counted from 0. */
  readonly count: number
  /** How many of all that fit were dropped. */
  readonly dropped: number
  readonly offset: number
  readonly page: number
  readonly pages: number
}

/** All public measures with search and filters; works without a script. */
export const MeasuresPage: FC<MeasuresProps> = (props) => {
  const { lang, today, district, year, lines, count, offset } = props
  const t = measureTexts[lang].list
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(district, year)}</p>
      <Filter {...props} />
      <h2>
        {lines.length < count ? t.shown(offset + 1, offset + lines.length, count) : t.count(count)}
        {props.dropped === 0 || props.dropped === count ? null : t.dropped(props.dropped)}
      </h2>
      {count === 0 ? <Nothing {...props} /> : null}
      <MeasureList lang={lang} lines={lines} today={today} withCouncil />
      <Pages {...props} />
    </>
  )
}

const Nothing: FC<MeasuresProps> = ({ lang, filter }) => {
  const t = measureTexts[lang].list
  const { q, raad, omraade, tilstand } = filter
  const wished = [q, raad, omraade, tilstand].some((wish) => wish !== '')
  return wished ? (
    <Empty text={t.none}>
      <p>
        {t.noneHint} <a href={registerPaths(lang).measures}>{t.clear}</a>
      </p>
    </Empty>
  ) : (
    <Empty text={t.noneAtAll} />
  )
}

const Filter: FC<MeasuresProps> = (props) => {
  const { lang, filter, year } = props
  const t = measureTexts[lang].list
  const { raad, omraade, tilstand, aar } = choicesOf(props)
  return (
    <form
      class="line-form filter-form no-print"
      method="get"
      action={registerPaths(lang).measures}
      role="search"
    >
      <div class="form-group">
        <label class="form-label" for="q">
          {t.search}
        </label>
        <input class="form-input" type="search" id="q" name="q" value={filter.q} maxlength={200} />
      </div>
      <Select name="raad" label={t.council} empty={t.all} value={filter.raad} options={raad} />
      <Select name="omraade" label={t.area} empty={t.all} value={filter.omraade} options={omraade} />
      <Select name="tilstand" label={t.state} empty={t.all} value={filter.tilstand} options={tilstand} />
      <Select name="aar" label={t.year} value={String(year)} options={aar} />
      <button class="button button-primary" type="submit">
        {t.button}
      </button>
    </form>
  )
}

/** What each choice has to choose from. An idea is not public. */
function choicesOf({ lang, councils, areas, years }: MeasuresProps) {
  const states = measureStates.filter((state) => state !== 'idea')
  return {
    raad: councils.map((council): Option => ({ value: council.slug, label: nameIn(lang, council) })),
    omraade: areas.map((area): Option => ({ value: area.slug, label: areaName(area) })),
    tilstand: states.map((state): Option => ({ value: state, label: wordTexts[lang].states[state] })),
    aar: years.map((each): Option => ({ value: String(each), label: String(each) })),
  }
}

const Pages: FC<MeasuresProps> = ({ lang, filter, page, pages }) => {
  if (pages < 2) return null
  const t = measureTexts[lang].list
  const to = (number: number): string =>
    registerPaths(lang).measuresFor({ ...filter, side: number === 1 ? '' : String(number) })
  return (
    <nav class="neighbours" aria-label={t.pages}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          ‹ {t.previous}
        </a>
      ) : (
        <span />
      )}
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          {t.next} ›
        </a>
      ) : null}
    </nav>
  )
}
