import type { FC } from 'hono/jsx'
import { Details, Figures, Table } from '#design'
import { periodName } from '#statistics/periods'
import { warningText } from '#statistics/reading'
import { formatNumber, type Lang } from '#texts'
import { Listing } from './listing.tsx'
import type { Content, Sample } from './intake.ts'
import { numbers } from './number-head.tsx'
import { previewTexts } from './preview-texts.ts'
import { wordTexts } from './word-texts.ts'

type ContentProps = { readonly lang: Lang; readonly content: Content }

/** How much is in a read file, of which kinds its counts are, and some of them. */
export const ContentTables: FC<ContentProps> = ({ lang, content }) => {
  const t = previewTexts[lang]
  const { areas, offences, periods, cells } = content
  const all = Object.values(cells).reduce((sum, count) => sum + count, 0)
  return (
    <>
      <Figures
        figures={[
          [formatNumber(areas, lang), t.figures.areas(areas)],
          [formatNumber(offences, lang), t.figures.offences(offences)],
          [formatNumber(periods, lang), t.facts.periods[content.period]],
          [formatNumber(all, lang), t.figures.cells],
        ]}
      />
      <Table stacked caption={t.cellsCaption} head={[t.cellsKind, numbers(t.cellsCount), t.cellsMeans]}>
        {(['observed', 'zero', 'implicitZero', 'missing', 'withheld'] as const).map((kind) => (
          <tr>
            <th scope="row">{t.cells[kind].name}</th>
            <td class="number" data-head={t.cellsCount}>
              {formatNumber(cells[kind], lang)}
            </td>
            <td>{t.cells[kind].means}</td>
          </tr>
        ))}
      </Table>
      <Details summary={t.sample}>
        <SampleTable lang={lang} sample={content.sample} />
      </Details>
    </>
  )
}

const SampleTable: FC<{ lang: Lang; sample: Sample }> = ({ lang, sample }) => {
  const t = previewTexts[lang]
  const shown = (count: number | null, status: string | undefined): string => {
    if (count !== null) return formatNumber(count, lang)
    return status === 'w' ? wordTexts[lang].withheld : wordTexts[lang].missing
  }
  return (
    <Table
      caption={t.sampleCaption}
      head={[t.area, t.offence, ...sample.periods.map((period) => numbers(periodName(period, lang)))]}
    >
      {sample.rows.map((row) => (
        <tr>
          <th scope="row">{row.area}</th>
          <td>{row.offence}</td>
          {row.counts.map((count, at) => (
            <td class="number">{shown(count, row.statuses[at])}</td>
          ))}
        </tr>
      ))}
    </Table>
  )
}

/** What a reader of the preview must know before taking it: what the reading noticed, and areas that are not known. */
export const ContentWarnings: FC<ContentProps> = ({ lang, content }) => {
  const t = previewTexts[lang]
  const { unknownAreas, areas } = content
  const noneKnown = unknownAreas.length === areas
  const warnings = content.warnings.map((warning) => warningText(warning, lang))
  return (
    <>
      {warnings.length > 0 ? <h3>{t.warnings}</h3> : null}
      <Listing lang={lang} items={warnings} />
      {noneKnown ? <p>{t.noneKnown}</p> : null}
      {noneKnown ? null : (
        <Listing lang={lang} text={t.otherAreas(unknownAreas.length)} items={unknownAreas} />
      )}
      {content.population ? <p>{t.population}</p> : null}
    </>
  )
}
