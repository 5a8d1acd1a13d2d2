import type { FC } from 'hono/jsx'
import { CheckList, rateFigure } from '#design'
import { statisticsPaths } from '#statistics'
import type { Lang } from '#texts'
import { byYearValue } from './by-year.ts'
import type { Names } from './names.ts'
import type { StatisticsRelease } from './release-types.ts'
import { statisticsReleaseTexts } from './texts.ts'

/** The series that had better be published by year: a choice that is looked at before it is published. */
export const ReleaseCoarser: FC<{
  readonly lang: Lang
  readonly release: StatisticsRelease
  readonly names: Names
}> = ({ lang, release: { dataSet, byYear, proposals }, names }) => {
  const t = statisticsReleaseTexts[lang].coarser
  const chosen = byYear.map(byYearValue)
  const offered = new Set(proposals.map(byYearValue))
  const options = [
    ...proposals.map((one) => ({
      value: byYearValue(one),
      label: t.option(names(one), rateFigure(100 * one.share, lang)),
    })),
    ...byYear
      .filter((one) => !offered.has(byYearValue(one)))
      .map((one) => ({ value: byYearValue(one), label: t.kept(names(one)) })),
  ]
  if (options.length === 0) return null
  return (
    <section aria-labelledby="coarser">
      <h2 id="coarser">{t.heading}</h2>
      <form method="get" action={statisticsPaths.publish(dataSet.code)} class="card">
        <input type="hidden" name="valg" value="1" />
        <CheckList name="aar" label={t.label} hint={t.lead} options={options} chosen={chosen} />
        <button class="button button-secondary" type="submit">
          {t.button}
        </button>
      </form>
    </section>
  )
}
