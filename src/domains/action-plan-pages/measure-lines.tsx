import type { FC } from 'hono/jsx'
import { councilIn } from '#councils'
import { HealthMark } from '#design'
import { healthOf, measurePaths, type MeasureGap, type MeasureLine } from '#measures'
import { wordTexts } from '#measure-pages'
import type { CouncilId } from '#permissions'
import type { Lang } from '#texts'
import { commonTexts } from './common-texts.ts'

type MeasureLinesProps = {
  readonly lang: Lang
  readonly measures: readonly MeasureLine[]
  /** Whose plan they stand in: a measure that another council leads says so. */
  readonly councilId: CouncilId
  /** What they lack, by measure. */
  readonly gapsOf: (measure: MeasureLine) => readonly MeasureGap[]
}

/** Measures as lines: how each goes, its title as a link, and what it lacks. */
export const MeasureLines: FC<MeasureLinesProps> = ({ lang, measures, councilId, gapsOf }) => (
  <ul class="measure-lines">
    {measures.map((measure) => (
      <li>
        <a href={measurePaths.measure(measure.id)}>{measure.title}</a>
        <span class="line-facts">
          <MeasureMark lang={lang} measure={measure} />
          {measure.councilId === councilId ? null : (
            <span class="soft">{commonTexts[lang].ledBy(councilIn(lang, measure))}</span>
          )}
          {gapsOf(measure).map((gap) => (
            <span class="missing">{commonTexts[lang].measureGaps[gap]}</span>
          ))}
        </span>
      </li>
    ))}
  </ul>
)

/** How a measure goes, in a sign and a word; its state where there is nothing to ask. */
export const MeasureMark: FC<{ lang: Lang; measure: MeasureLine }> = ({ lang, measure }) => {
  const { health, reasons } = healthOf(measure.signals)
  const t = wordTexts[lang]
  if (health === null)
    return <HealthMark lang={lang} health={null} text={t.states[measure.state].toLowerCase()} />
  return (
    <HealthMark
      lang={lang}
      health={health}
      text={reasons[0] === 'not-started' ? t.noHealth.before : undefined}
    />
  )
}
