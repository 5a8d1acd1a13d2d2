import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { nameIn, type Council } from '#councils'
import { Empty, Select, TextArea, TextField, CheckList } from '#design'
import { field, type Filled } from '#http'
import {
  areaName,
  measurePaths,
  type Activity,
  type FocusArea,
  type Indicator,
  type Measure,
  type MeasureLine,
} from '#measures'
import type { Lang } from '#texts'
import { FormPage, MeasureTrail } from './form-page.tsx'
import { lifeTexts } from './life-texts.ts'
import { wordTexts } from './word-texts.ts'

type LifeFormProps = { readonly lang: Lang; readonly measure: Measure; readonly filled: Filled }

type SplitPageProps = LifeFormProps & {
  readonly activities: readonly Activity[]
  readonly indicators: readonly Indicator[]
  readonly areas: readonly FocusArea[]
}

/** What becomes a measure of its own. */
export const SplitPage: FC<SplitPageProps> = (props) => {
  const { lang, measure, filled, activities, indicators, areas } = props
  const t = lifeTexts[lang].split
  const title = t.title(measure.title)
  if (activities.length + indicators.length === 0)
    return <NothingToDo lang={lang} measure={measure} title={title} text={t.nothing} />
  const list = (name: string) => ({ name, chosen: filled.many[name] ?? [], error: filled.errors[name] })
  return (
    <FormPage
      {...{ lang, measure, filled, title }}
      lead={t.lead}
      action={measurePaths.split(measure.id)}
      save={t.save}
    >
      <TextField {...field(filled, 'titel', t.newTitle)} required />
      {activities.length === 0 ? null : (
        <CheckList
          {...list('aktivitet')}
          label={t.activities}
          options={activities.map((entry) => ({
            value: entry.id,
            label: entry.title,
            hint: formatDate(entry.dueOn, lang),
          }))}
        />
      )}
      {indicators.length === 0 ? null : (
        <CheckList
          {...list('maalepunkt')}
          label={t.indicators}
          hint={t.indicatorsHint}
          options={indicators.map((entry) => ({ value: entry.id, label: entry.name }))}
        />
      )}
      {areas.length === 0 ? null : (
        <CheckList
          {...list('omraade')}
          label={t.areas}
          options={areas.map((area) => ({ value: area.id, label: areaName(area) }))}
        />
      )}
    </FormPage>
  )
}

type MergePageProps = LifeFormProps & { readonly others: readonly MeasureLine[] }

/** Which other measure becomes part of this one. */
export const MergePage: FC<MergePageProps> = ({ lang, measure, filled, others }) => {
  const t = lifeTexts[lang].merge
  const title = t.title(measure.title)
  if (others.length === 0) return <NothingToDo lang={lang} measure={measure} title={title} text={t.none} />
  return (
    <FormPage
      {...{ lang, measure, filled, title }}
      lead={t.lead}
      action={measurePaths.merge(measure.id)}
      save={t.save}
    >
      <Select
        {...field(filled, 'fra', t.from)}
        options={others.map((other) => ({
          value: other.id,
          label: `${wordTexts[lang].number(other.number)} ${other.title}`,
        }))}
        empty={t.choose}
        required
      />
      <TextArea {...field(filled, 'grund', t.reason)} hint={t.reasonHint} rows={3} required />
    </FormPage>
  )
}

type BorrowPageProps = LifeFormProps & {
  readonly councils: readonly Council[]
  readonly years: readonly number[]
  /** The focus areas that the measure was looked for. */
  readonly areas: readonly FocusArea[]
}

/** For which council and year a measure is taken as a starting point. */
export const BorrowPage: FC<BorrowPageProps> = ({ lang, measure, filled, councils, years, areas }) => {
  const t = lifeTexts[lang].borrow
  const title = t.title(measure.title)
  if (!measure.public) return <NothingToDo lang={lang} measure={measure} title={title} text={t.notPublic} />
  return (
    <FormPage
      {...{ lang, measure, filled, title }}
      lead={t.lead}
      action={measurePaths.borrow(measure.id)}
      save={t.save}
    >
      <Select
        {...field(filled, 'raad', t.council)}
        options={councils.map((council) => ({ value: council.slug, label: nameIn(lang, council) }))}
        required
      />
      <Select
        {...field(filled, 'aar', t.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        required
      />
      {areas.length === 0 ? null : (
        <CheckList
          name="omraade"
          chosen={filled.many['omraade'] ?? []}
          error={filled.errors['omraade']}
          label={t.areas}
          options={areas.map((area) => ({ value: area.id, label: areaName(area) }))}
        />
      )}
    </FormPage>
  )
}

type NothingProps = {
  readonly lang: Lang
  readonly measure: Measure
  readonly title: string
  readonly text: string
}

const NothingToDo: FC<NothingProps> = ({ lang, measure, title, text }) => (
  <>
    <MeasureTrail lang={lang} measure={measure} />
    <h1>{title}</h1>
    <Empty text={text}>
      <p>
        <a href={measurePaths.measure(measure.id)}>{measure.title}</a>
      </p>
    </Empty>
  </>
)
