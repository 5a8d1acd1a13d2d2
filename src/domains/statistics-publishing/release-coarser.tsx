import type { FC } from 'hono/jsx'
import { CheckList, Details, rateFigure } from '#design'
import { statisticsPaths } from '#statistics'
import { joinNames, type Lang } from '#texts'
import { byYearValue } from './by-year.ts'
import { ownAreas } from './cell-lines.ts'
import type { Names } from './names.ts'
import type { Proposal, StatisticsRelease } from './release-types.ts'
import { placeNames } from './shown-rows.ts'
import { statisticsReleaseTexts } from './texts.ts'

type CoarserProps = { readonly lang: Lang; readonly release: StatisticsRelease; readonly names: Names }

/** The series that had better be published by year: a choice that is looked at before it is published. */
export const ReleaseCoarser: FC<CoarserProps> = (props) => {
  const { lang, release } = props
  const t = statisticsReleaseTexts[lang].coarser
  const own = ownAreas(release)
  const isOwn = ({ areaKey }: { readonly areaKey: string }): boolean => own.has(areaKey)
  const options = optionsOf(props)
  const wider = release.proposals.filter(
    ({ instead, parts }) => instead === 'wider-category' && parts.length === 0,
  )
  const close = release.proposals.filter(({ parts }) => parts.length > 0)
  if (options.length + wider.length + close.length === 0) return null
  const [first, rest] = [options.filter(isOwn), options.filter((one) => !isOwn(one))]
  const chosen = release.byYear.map(byYearValue)
  return (
    <section aria-labelledby="coarser">
      <h2 id="coarser">{t.heading}</h2>
      {options.length === 0 ? null : (
        <form method="get" action={statisticsPaths.publish(release.dataSet.code)} class="card">
          <input type="hidden" name="valg" value="1" />
          <CheckList name="aar" label={t.label} hint={t.lead} options={first} chosen={chosen} />
          {rest.length === 0 ? null : (
            <Details summary={t.others(rest.length)}>
              <CheckList name="andre" label={t.label} options={rest} chosen={chosen} />
            </Details>
          )}
          <button class="button button-secondary" type="submit">
            {t.button}
          </button>
        </form>
      )}
      <Close {...props} close={close} />
      <Wider {...props} wider={wider.filter(isOwn)} />
    </section>
  )
}

function optionsOf({ lang, release: { byYear, proposals }, names }: CoarserProps) {
  const t = statisticsReleaseTexts[lang].coarser
  const offered = proposals.filter(({ instead }) => instead === 'years')
  const values = new Set(offered.map(byYearValue))
  return [
    ...offered.map((one) => ({
      areaKey: one.areaKey,
      value: byYearValue(one),
      label: t.option(names(one), rateFigure(100 * one.share, lang)),
    })),
    ...byYear
      .filter((one) => !values.has(byYearValue(one)))
      .map((one) => ({ areaKey: one.areaKey, value: byYearValue(one), label: t.kept(names(one)) })),
  ].toSorted((one, other) => one.label.localeCompare(other.label, lang))
}

/** Each category that is little more than its parts, once for all its areas. */
const Close: FC<CoarserProps & { readonly close: readonly Proposal[] }> = ({ lang, close, release }) => {
  const t = statisticsReleaseTexts[lang].coarser
  const { categories } = placeNames([release.figures], lang)
  const nameOf = (slug: string): string => categories.get(slug) ?? slug
  const partsOf = new Map(close.map(({ category, parts }) => [category, parts]))
  return [...partsOf].map(([category, parts]) => (
    <p>{t.close(nameOf(category), joinNames(parts.map(nameOf), lang))}</p>
  ))
}

const Wider: FC<CoarserProps & { readonly wider: readonly Proposal[] }> = ({ lang, wider, names }) => {
  const t = statisticsReleaseTexts[lang].coarser
  return wider.length === 0 ? null : (
    <>
      <p>{t.wider}:</p>
      <ul>
        {wider.map((one) => (
          <li>{t.wide(names(one), rateFigure(100 * one.share, lang))}</li>
        ))}
      </ul>
    </>
  )
}
