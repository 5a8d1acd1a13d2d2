import type { FC } from 'hono/jsx'
import { ButtonLink, Empty, IndicatorChart, Tag } from '#design'
import { measurePaths, type Indicator, type IndicatorSignal } from '#measures'
import type { Lang } from '#texts'
import { Followed } from './follow-figures.tsx'
import type { MeasurePageProps } from './measure-props.ts'
import { workTexts } from './work-texts.ts'

const tones = {
  'off-track': 'bad',
  unknown: 'neutral',
  'on-track': 'info',
  reached: 'good',
} as const satisfies Record<IndicatorSignal, string>

/** The indicators, each with its figures over time, how it stands, and the way to a new value. */
export const MeasureIndicators: FC<MeasurePageProps> = ({ lang, view }) => {
  const { indicators, figures, mayEdit, mayReport, measure } = view
  const t = workTexts[lang]
  return (
    <section aria-labelledby="maalepunkter">
      <h2 id="maalepunkter">{t.indicators}</h2>
      {indicators.length === 0 ? <Empty text={mayEdit ? t.noIndicators : t.noIndicatorsRead} /> : null}
      <div class="indicators">
        {indicators.map((indicator) => (
          <article class="indicator" id={indicator.id} aria-label={indicator.name}>
            <p>
              <Tag tone={tones[indicator.signal]}>{t.signals[indicator.signal]}</Tag>
            </p>
            <Chart lang={lang} indicator={indicator} />
            {indicator.series ? <Followed lang={lang} figures={figures.get(indicator.id) ?? null} /> : null}
            {mayReport ? (
              <p class="actions">
                {indicator.series ? null : (
                  <ButtonLink href={measurePaths.addValue(indicator.id)}>
                    {t.addValue}
                    <span class="sr-only">: {indicator.name}</span>
                  </ButtonLink>
                )}
                {mayEdit ? (
                  <a href={measurePaths.indicator(indicator.id)}>
                    {t.change}
                    <span class="sr-only">: {indicator.name}</span>
                  </a>
                ) : null}
              </p>
            ) : null}
          </article>
        ))}
      </div>
      {mayEdit ? (
        <p class="actions">
          <ButtonLink href={measurePaths.addIndicator(measure.id)}>{t.addIndicator}</ButtonLink>
        </p>
      ) : null}
    </section>
  )
}

/** An indicator drawn, with its source and why its baseline is not known. */
export const Chart: FC<{ readonly lang: Lang; readonly indicator: Indicator }> = ({ lang, indicator }) => {
  const { name, unit, direction, baseline, baselineOn, target, targetOn, values } = indicator
  const t = workTexts[lang]
  return (
    <>
      <IndicatorChart
        {...{ lang, name, unit, direction }}
        baseline={baseline !== null && baselineOn !== null ? { day: baselineOn, value: baseline } : null}
        target={{ day: targetOn, value: target }}
        values={values.map(({ measuredOn, value, unknownReason }) => ({
          day: measuredOn,
          value,
          reason: unknownReason,
        }))}
      />
      {indicator.baselineUnknown === '' ? null : (
        <p class="sub">{t.baselineIsUnknown(indicator.baselineUnknown)}</p>
      )}
      {indicator.source === '' ? null : <p class="sub">{t.sourceIs(indicator.source)}</p>}
    </>
  )
}
