import type { FC } from 'hono/jsx'
import { councilIn } from '#councils'
import { HealthMark, Tag } from '#design'
import { areaName, measurePaths, type FocusArea, type MeasureLine } from '#measures'
import type { Lang } from '#texts'
import { healthMarkOf, leadIn, stateTone } from './measure-words.ts'
import { registerTexts } from './register-texts.ts'
import { wordTexts } from './word-texts.ts'

type MeasureListProps = {
  readonly lang: Lang
  readonly lines: readonly MeasureLine[]
  /** Where the areas' titles are; those that are not here are counted as gone. */
  readonly areas: readonly FocusArea[]
  readonly thisYear: number
}

/** Measures below one another: columns on a wide screen, one block each on a phone. */
export const MeasureList: FC<MeasureListProps> = (props) => {
  const t = registerTexts[props.lang].columns
  return (
    <div class="measures">
      <p class="measures-head" aria-hidden="true">
        <span>{t.measure}</span>
        <span>{t.council}</span>
        <span>{t.state}</span>
        <span>{t.health}</span>
        <span>{t.lead}</span>
      </p>
      <ol class="measure-list">
        {props.lines.map((line) => (
          <MeasureRow {...props} line={line} />
        ))}
      </ol>
    </div>
  )
}

const MeasureRow: FC<MeasureListProps & { readonly line: MeasureLine }> = (props) => {
  const { lang, line } = props
  const t = registerTexts[lang]
  const lead = leadIn(lang, line.lead)
  const others = line.councils.filter((id) => id !== line.councilId).length
  return (
    <li>
      <p class="measure-name">
        <a href={measurePaths.measure(line.id)}>{line.title}</a>
        <span class="sub">{aside(props)}</span>
      </p>
      <p>
        <span class="cell-label">{t.columns.council}: </span>
        {councilIn(lang, line)}
        {others > 0 ? <span class="sub">{t.joint(others)}</span> : null}
      </p>
      <p>
        <span class="cell-label">{t.columns.state}: </span>
        <Tag tone={stateTone(line.state)}>{wordTexts[lang].states[line.state]}</Tag>
        {line.public ? null : <span class="sub">{t.internal}</span>}
      </p>
      <p>
        <span class="cell-label">{t.columns.health}: </span>
        <HealthMark lang={lang} {...healthMarkOf(lang, line)} />
      </p>
      <p class={lead.gap ? 'measure-gap' : undefined}>
        <span class="cell-label">{t.columns.lead}: </span>
        {lead.text}
      </p>
    </li>
  )
}

/** "Nr. 12 · 2025 · 5.1 Natteliv": what stands below the title. */
function aside({ lang, line, areas, thisYear }: MeasureListProps & { readonly line: MeasureLine }): string {
  const t = registerTexts[lang]
  const known = areas.filter((area) => line.areas.includes(area.id)).map(areaName)
  const gone = line.areas.length > known.length ? [t.goneArea] : []
  const year = line.year === thisYear ? [] : [String(line.year)]
  return [wordTexts[lang].number(line.number), ...year, ...known, ...gone].join(' · ')
}
