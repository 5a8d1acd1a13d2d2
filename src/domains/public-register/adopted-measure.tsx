import type { Child, FC } from 'hono/jsx'
import type { DocumentMeasure } from '#action-plans'
import { formatDate } from '#calendar'
import { periodIn, showNumber } from '#measure-pages'
import type { Lang } from '#texts'
import { registerPaths } from './paths.ts'
import { actionPlanTexts } from './plan-texts.ts'

/** A measure word for word as it stands in the adopted text, with the way to how it goes now. */
export const AdoptedMeasure: FC<{
  readonly lang: Lang
  readonly measure: DocumentMeasure
  /** The names of its focus areas. */
  readonly areas: readonly string[]
  /** The names of the councils that take part beside the one whose plan this is. */
  readonly partners: readonly string[]
}> = ({ lang, measure, areas, partners }) => {
  const t = actionPlanTexts[lang].document
  const rows: readonly (readonly [string, Child])[] = [
    [t.problem, written(measure.problem)],
    [t.source, written(measure.problemSource)],
    [t.purpose, written(measure.purpose)],
    [t.targetGroup, written(measure.targetGroup)],
    [t.areas, areas.join(', ')],
    [t.together, partners.join(', ')],
    [t.period, periodIn(lang, measure)],
    [t.lead, measure.lead ?? ''],
    [t.deputy, measure.deputy ?? ''],
    [t.organisations, measure.organisations.join(', ')],
    [t.resources, written(measure.resources)],
    [t.activities, several(measure.activities.map((activity) => activityIn(lang, activity)))],
    [t.indicators, several(measure.indicators.map((indicator) => indicatorIn(lang, indicator)))],
  ]
  return (
    <section class="adopted-measure">
      <h3 lang="da" id={`indsats-${measure.number}`}>
        <a href={registerPaths(lang).measure(measure.number)}>{measure.title}</a>
      </h3>
      <p class="sub">{t.number(measure.number)}</p>
      <dl class="adopted-fields">
        {rows
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div>
              <dt>{term}</dt>
              <dd lang="da">{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function written(text: string): Child {
  return text === '' ? '' : <span class="written">{text}</span>
}

function several(texts: readonly string[]): Child {
  if (texts.length === 0) return ''
  return (
    <ul>
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  )
}

function activityIn(
  lang: Lang,
  { title, organisation, dueOn }: DocumentMeasure['activities'][number],
): string {
  const t = actionPlanTexts[lang].document
  return [title, organisation, t.by(formatDate(dueOn, lang))].filter((piece) => piece !== null).join(', ')
}

function indicatorIn(lang: Lang, indicator: DocumentMeasure['indicators'][number]): string {
  const t = actionPlanTexts[lang].document
  const { name, unit, baseline, baselineOn, baselineUnknown, target, targetOn, source } = indicator
  const amount = (value: number): string => `${showNumber(lang, value)} ${unit}`.trim()
  const from =
    baseline === null || baselineOn === null
      ? t.unknownBecause(baselineUnknown)
      : t.on(amount(baseline), formatDate(baselineOn, lang))
  const aim = t.aim(from, t.on(amount(target), formatDate(targetOn, lang)))
  return `${name}: ${aim}${source === '' ? '' : `. ${t.source}: ${source}`}`
}
