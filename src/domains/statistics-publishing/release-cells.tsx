import type { FC } from 'hono/jsx'
import { figure, rateFigure, Table } from '#design'
import { byArea, byCategory, type CellLine } from './cell-lines.ts'
import type { StatisticsRelease } from './release-types.ts'
import { statisticsReleaseTexts } from './texts.ts'
import { joinNames, type Lang } from '#texts'

type CellsProps = { readonly lang: Lang; readonly release: StatisticsRelease }

/** How many counts are shown and withheld, and where. */
export const ReleaseCells: FC<CellsProps> = ({ lang, release }) => {
  const t = statisticsReleaseTexts[lang].cells
  const { open, withheld } = release.audit
  const areas = byArea(release, lang)
  const highest = Math.max(...areas.map(shareOf))
  const most = areas.filter((line) => line.withheld > 0 && shareOf(line) === highest)
  return (
    <section aria-labelledby="cells">
      <h2 id="cells">{t.heading}</h2>
      <p>
        {withheld === 0
          ? t.none(figure(open, lang))
          : t.sum(figure(open, lang), figure(withheld, lang), percent({ open, withheld }, lang))}{' '}
        {most.length === 0 ? null : t.most(inWords(most, lang))}
      </p>
      <p class="sub">{t.lead}</p>
      {withheld === 0 ? null : (
        <div class="halves">
          <CellTable lang={lang} caption={t.byArea} head={t.area} lines={areas} />
          <CellTable lang={lang} caption={t.byCategory} head={t.category} lines={byCategory(release, lang)} />
        </div>
      )}
    </section>
  )
}

const CellTable: FC<{
  readonly lang: Lang
  readonly caption: string
  readonly head: string
  readonly lines: readonly CellLine[]
}> = ({ lang, caption, head, lines }) => {
  const t = statisticsReleaseTexts[lang].cells
  return (
    <Table caption={caption} head={[head, t.open, t.withheld, t.share]}>
      {lines.map((line) => (
        <tr>
          <th scope="row">{line.name}</th>
          <td class="number">{figure(line.open, lang)}</td>
          <td class="number">{figure(line.withheld, lang)}</td>
          <td class="number nowrap">{percent(line, lang)} %</td>
        </tr>
      ))}
    </Table>
  )
}

function inWords(lines: readonly CellLine[], lang: Lang): string {
  return joinNames(
    lines.map(({ name }) => name),
    lang,
  )
}

type Sums = { readonly open: number; readonly withheld: number }

function shareOf({ open, withheld }: Sums): number {
  return withheld / Math.max(1, open + withheld)
}

function percent(sums: Sums, lang: Lang): string {
  return rateFigure(100 * shareOf(sums), lang)
}
