import type { FC } from 'hono/jsx'
import type { Lang } from '#texts'
import {
  areaName,
  CellSigns,
  cellWords,
  toneOf,
  type CoverageArea,
  type CoverageCell,
  type CoverageRow,
} from './coverage-cell.tsx'
import { registerTexts } from './register-texts.ts'

type ListsProps = {
  readonly lang: Lang
  readonly areas: readonly CoverageArea[]
  readonly rows: readonly CoverageRow[]
}

/** The matrix on a phone: by council or by area, whichever of the two the reader chooses. */
export const CoverageLists: FC<ListsProps> = ({ lang, areas, rows }) => {
  const t = registerTexts[lang].matrix
  return (
    <div class="coverage-narrow">
      <fieldset class="coverage-choice">
        <legend>{t.show}</legend>
        <label>
          <input type="radio" name="visning" value="raad" checked /> {t.byRow}
        </label>
        <label>
          <input type="radio" name="visning" value="omraade" class="choose-areas" /> {t.byArea}
        </label>
      </fieldset>
      <div class="coverage-by-row">
        {rows.map((row) => (
          <ByRow lang={lang} row={row} areas={areas} rows={rows} />
        ))}
      </div>
      <div class="coverage-by-area">
        {areas.map((area, column) => (
          <ByArea lang={lang} area={area} areas={areas} column={column} rows={rows} />
        ))}
      </div>
    </div>
  )
}

const ByRow: FC<ListsProps & { readonly row: CoverageRow }> = ({ lang, row, areas, rows }) => (
  <details open={rows.length === 1}>
    <summary>
      <h3>{row.name}</h3>
      <p>{[row.note, ...countsIn(lang, row.cells)].filter((text) => text !== null).join(' · ')}</p>
    </summary>
    <ul>
      {areas.map((area, column) => (
        <Line lang={lang} name={areaName(area)} nameLang="da" cell={row.cells[column]} />
      ))}
    </ul>
    <p class="coverage-more">
      <a href={row.href}>{registerTexts[lang].matrix.about(row.name)}</a>
    </p>
  </details>
)

const ByArea: FC<ListsProps & { readonly area: CoverageArea; readonly column: number }> = (props) => {
  const { lang, area, areas, column, rows } = props
  const cells = rows.flatMap((row) => row.cells[column] ?? [])
  return (
    <details open={areas.length === 1}>
      <summary>
        <h3 lang="da">{areaName(area)}</h3>
        <p>{countsIn(lang, cells).join(' · ')}</p>
      </summary>
      <ul>
        {rows.map((row) => (
          <Line lang={lang} name={row.name} cell={row.cells[column]} />
        ))}
      </ul>
      {area.href === null ? null : (
        <p class="coverage-more">
          <a href={area.href}>{registerTexts[lang].matrix.about(areaName(area))}</a>
        </p>
      )}
    </details>
  )
}

const counted = ['covered', 'partly', 'not-relevant', 'missing'] as const

/** How many cells have which answer, and how many are at risk: "6 dækket", "1 i fare". */
function countsIn(lang: Lang, cells: readonly CoverageCell[]): readonly string[] {
  const t = registerTexts[lang].matrix.some
  const answers = counted.map((kind) => ({
    kind,
    count: cells.filter((cell) => (cell.stance ?? 'missing') === kind).length,
  }))
  const risks = cells.filter((cell) => cell.health === 'at-risk').length
  return [...answers, { kind: 'at-risk' as const, count: risks }]
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t[kind](count))
}

const Line: FC<{
  readonly lang: Lang
  readonly name: string
  readonly nameLang?: Lang
  readonly cell: CoverageCell | undefined
}> = ({ lang, name, nameLang, cell }) =>
  cell ? (
    <li>
      <a href={cell.href}>
        <span class={`cell cell-${toneOf(cell)}`}>
          <CellSigns cell={cell} />
        </span>
        <span>
          <span class="line-name" lang={nameLang}>
            {name}
          </span>
          <span class="sr-only">: </span>
          <span class="line-words">{cellWords(lang, cell)}</span>
        </span>
      </a>
    </li>
  ) : null
