import type { FC } from 'hono/jsx'
import { Button, Details, Field, Form, Select } from '#design'
import { field, type Filled } from '#http'
import { measurePaths, type FollowedFigures, type Indicator } from '#measures'
import { statisticsPaths } from '#statistics'
import { periodName } from '#statistics/periods'
import { areaName } from '#statistics-views'
import type { Lang } from '#texts'
import { figuresTexts } from './figures-texts.ts'
import { showNumber } from './numbers.ts'
import type { SeriesChoices } from './series-choices.ts'

type FollowProps = {
  readonly lang: Lang
  readonly indicator: Pick<Indicator, 'id' | 'series'>
  /** What it follows; null where nothing. */
  readonly figures: FollowedFigures | null
  readonly choices: SeriesChoices
  readonly filled: Filled
}

/** Where an indicator's values come from: choosing a series of the figures, or letting go of it. */
export const FollowFigures: FC<FollowProps> = (props) => {
  const { lang, indicator, figures, choices } = props
  const t = figuresTexts[lang]
  return (
    <section aria-labelledby="tal">
      <h2 id="tal">{t.heading}</h2>
      {indicator.series ? (
        <>
          <Followed lang={lang} figures={figures} />
          <Form action={measurePaths.followFigures(indicator.id)}>
            <input type="hidden" name="slip" value="ja" />
            <p class="sub">{t.freeMeans}</p>
            <Button kind="secondary">{t.free}</Button>
          </Form>
        </>
      ) : (
        <p>{t.lead}</p>
      )}
      {choices.categories.length === 0 ? (
        <p>{t.none}</p>
      ) : indicator.series ? (
        <Details summary={t.another}>
          <ChooseSeries {...props} />
        </Details>
      ) : (
        <ChooseSeries {...props} />
      )}
    </section>
  )
}

const ChooseSeries: FC<FollowProps> = ({ lang, indicator, choices, filled }) => {
  const t = figuresTexts[lang]
  return (
    <Form action={measurePaths.followFigures(indicator.id)}>
      <Field {...field(filled, 'kategori', t.category)} hint={t.categoryHint}>
        <select class="form-select" id="kategori" name="kategori" required>
          <option value="">{t.choose}</option>
          {choices.categories.map(({ title, options }) => (
            <optgroup label={title}>
              {options.map(({ value, label }) => (
                <option value={value} selected={value === filled.values['kategori']}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <Select {...field(filled, 'omraade', t.area)} options={choices.areas} empty={t.choose} required />
      <Button>{t.bind}</Button>
    </Form>
  )
}

/** What an indicator follows, what its running year has come to, and why that is not compared. */
export const Followed: FC<Pick<FollowProps, 'lang' | 'figures'>> = ({ lang, figures }) => {
  const t = figuresTexts[lang]
  if (!figures?.category) return <p class="sub">{t.over}</p>
  const { set, area, category, running, withheld } = figures
  return (
    <>
      <p class="sub">
        {t.follows(category.name[lang], areaName(area, lang))}{' '}
        <a href={statisticsPaths.series(set.code, area.key, category.slug)}>{t.see}</a>
      </p>
      <p class="sub">
        {t.wholeYears}{' '}
        {running === null
          ? null
          : running.total === null
            ? t.runningUnknown(periodName(running.to, lang))
            : t.running(periodName(running.to, lang), showNumber(lang, running.total), set.unit[lang])}
      </p>
      <p class="sub">
        {withheld.length === 0 ? null : `${t.withheld(withheld.join(', '))} `}
        {t.publicLater}
      </p>
    </>
  )
}
