import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import {
  areaName,
  CellSigns,
  cellWords,
  toneOf,
  type CoverageArea,
  type CoverageRow,
} from './coverage-cell.tsx'
import { CoverageLists } from './coverage-lists.tsx'
import { HealthMark, HealthSign, StanceMark } from './marks.tsx'
import { NarrowText } from './narrow-text.tsx'
import { Empty } from './parts.tsx'
import { registerTexts } from './register-texts.ts'

/** What the matrix shows. `rowHead` is the head of the first column; `note` is a sentence under the legend. */
export type CoverageMatrixProps = {
  readonly lang: Lang
  readonly caption: string
  readonly rowHead: string
  readonly areas: readonly CoverageArea[]
  readonly rows: readonly CoverageRow[]
  readonly note?: string | null
}

/**
 * What every local council does about every focus area: a table, and on a phone a list by council or by area
 * as the reader chooses, without a script. One of the three is there at a time, also to a screen reader. The
 * lists have headings of the third level. One on a page.
 */
export const CoverageMatrix: FC<CoverageMatrixProps> = (props) => {
  const t = registerTexts[props.lang].matrix
  if (props.areas.length === 0) return <Empty text={t.noAreas} />
  if (props.rows.length === 0) return <Empty text={t.noRows} />
  return (
    <div class="coverage">
      <div class="coverage-wide">
        <CoverageTable {...props} />
        <CoverageLegend {...props} />
      </div>
      <CoverageLists {...props} />
      {props.note ? <p class="coverage-note">{props.note}</p> : null}
    </div>
  )
}

const CoverageTable: FC<CoverageMatrixProps> = ({ lang, caption, rowHead, areas, rows }) => (
  <div class="table-scroll" role="region" aria-label={caption} tabindex={0}>
    <table class={`matrix ${sizeOf(areas.length)}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowHead}</th>
          {areas.map((area) => (
            <AreaHead area={area} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={row.href}>{row.name}</a>
              {row.note === null ? null : <small>{row.note}</small>}
            </th>
            {row.cells.map((cell, column) => (
              <td>
                <a class={`cell cell-${toneOf(cell)}`} href={cell.href}>
                  <span class="sr-only">{`${place(row, areas[column])}: ${cellWords(lang, cell)}`}</span>
                  <CellSigns cell={cell} />
                </a>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** Many columns stand closer and scroll sooner, few do not stretch over the whole page. */
function sizeOf(areas: number): string {
  return areas > 11 ? 'matrix-many' : areas > 8 ? 'matrix-more' : areas < 5 ? 'matrix-few' : ''
}

function place(row: CoverageRow, area: CoverageArea | undefined): string {
  return area ? `${row.name}, ${areaName(area)}` : row.name
}

const AreaHead: FC<{ readonly area: CoverageArea }> = ({ area }) => {
  const title = (
    <>
      {area.number === null ? null : <small>{area.number} </small>}
      <NarrowText text={area.title} />
    </>
  )
  return (
    <th scope="col" lang="da">
      {area.href === null ? title : <a href={area.href}>{title}</a>}
    </th>
  )
}

const CoverageLegend: FC<CoverageMatrixProps> = ({ lang, rows }) => {
  const t = registerTexts[lang].matrix
  const cells = rows.flatMap((row) => row.cells)
  return (
    <div class="legend">
      <p class="legend-head">{t.answers}</p>
      <ul>
        {(['covered', 'partly', 'not-relevant', null] as const).map((stance) => (
          <li>
            <StanceMark lang={lang} stance={stance} />
          </li>
        ))}
        {cells.some((cell) => cell.review) ? (
          <li>
            <span class="mark">
              <b aria-hidden="true">*</b> {t.reviewMeans}
            </span>
          </li>
        ) : null}
      </ul>
      <p class="legend-head">{t.goes}</p>
      <ul>
        {(['on-plan', 'behind', 'at-risk', 'unknown'] as const).map((health) => (
          <li>
            <HealthMark lang={lang} health={health} />
          </li>
        ))}
        {cells.some((cell) => cell.ended) ? (
          <li>
            <span class="mark">
              <HealthSign health={null} /> {t.endedMeans}
            </span>
          </li>
        ) : null}
      </ul>
      <p class="legend-note">
        {t.counts} {t.dashed}
      </p>
    </div>
  )
}
