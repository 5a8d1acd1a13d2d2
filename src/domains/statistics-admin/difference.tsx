import type { FC } from 'hono/jsx'
import { Details, Figures, Table } from '#design'
import type { VintageDifference } from '#statistics'
import { periodName } from '#statistics/periods'
import { formatNumber, type Lang } from '#texts'
import { differenceTexts } from './difference-texts.ts'
import { showChange } from './numbers.ts'
import { listed, Listing } from './listing.tsx'
import { numbers } from './number-head.tsx'
import { previewTexts } from './preview-texts.ts'
import { wordTexts } from './word-texts.ts'

type DifferenceProps = { readonly lang: Lang; readonly difference: VintageDifference }

/** What an extract changes in the figures: how much, in sum, and where most. */
export const Difference: FC<DifferenceProps> = ({ lang, difference }) => {
  const t = differenceTexts[lang]
  const { area, offence } = previewTexts[lang]
  const periods = difference.byPeriod.map((one) => ({ ...one, name: periodName(one.name, lang) }))
  return (
    <>
      <HowMuch lang={lang} difference={difference} />
      <Named lang={lang} text={t.newAreas} names={difference.newAreas} />
      <Named lang={lang} text={t.newOffences} names={difference.newOffences} />
      <Largest lang={lang} difference={difference} />
      <Sums lang={lang} heading={t.byPeriod} first={t.period} rows={periods} />
      <Sums lang={lang} heading={t.byArea} first={area} rows={difference.byArea} />
      <Sums lang={lang} heading={t.byOffence} first={offence} rows={difference.byOffence} />
    </>
  )
}

const HowMuch: FC<DifferenceProps> = ({ lang, difference }) => {
  const t = differenceTexts[lang]
  const { newImplicitZeros, changedToImplicitZero, totalBefore, totalAfter } = difference
  const { unfinishedCells, unknownCells } = difference
  const show = (count: number): string => formatNumber(count, lang)
  return (
    <>
      <Figures
        figures={[
          [show(difference.newCells), t.newCells],
          [show(difference.changedCells), t.changedCells],
          [show(difference.withdrawnCells), t.withdrawnCells],
          [show(difference.sameCells), t.sameCells],
          ...(unfinishedCells > 0 ? [[show(unfinishedCells), t.unfinishedCells] as const] : []),
          ...(unknownCells > 0 ? [[show(unknownCells), t.unknownCells] as const] : []),
        ]}
      />
      <Listing
        lang={lang}
        text={t.withdrawn}
        items={difference.withdrawn.map((one) => t.withdrawnOf(one.area, one.offence, show(one.cells)))}
      />
      <Listing
        lang={lang}
        text={t.absent}
        items={difference.absent.map(({ area, offence }) =>
          offence === null ? area : `${area}, ${offence}`,
        )}
      />
      {newImplicitZeros > 0 ? <p>{t.newImplicitZeros(show(newImplicitZeros))}</p> : null}
      {changedToImplicitZero > 0 ? <p>{t.changedToImplicitZero(show(changedToImplicitZero))}</p> : null}
      {difference.changedCells + difference.sameCells > 0 ? (
        <p>
          {t.total(show(totalBefore), show(totalAfter), showChange(lang, totalAfter - totalBefore))}{' '}
          <span class="soft">{t.totalMeans}</span>
        </p>
      ) : null}
    </>
  )
}

const Named: FC<{ lang: Lang; text: string; names: readonly string[] }> = ({ lang, text, names }) =>
  names.length === 0 ? null : (
    <p>
      {text} {listed(lang, names)}
    </p>
  )

const Largest: FC<DifferenceProps> = ({ lang, difference }) => {
  const t = differenceTexts[lang]
  const { area, offence } = previewTexts[lang]
  if (difference.largest.length === 0) return null
  return (
    <>
      <h3>{t.largest}</h3>
      <p class="soft">{t.largestOrder}</p>
      <Table
        stacked
        caption={t.largest}
        captionHidden
        head={[area, offence, t.period, ...[t.before, t.after, t.change].map(numbers)]}
      >
        {difference.largest.map((one) => (
          <tr>
            <th scope="row">{one.area}</th>
            <td>{one.offence}</td>
            <td>{periodName(one.period, lang)}</td>
            <td class="number" data-head={t.before}>
              {formatNumber(one.before, lang)}
            </td>
            <td class="number" data-head={t.after}>
              {one.after === null ? wordTexts[lang].missing : formatNumber(one.after, lang)}
            </td>
            <td class="number" data-head={t.change}>
              {one.after === null ? null : showChange(lang, one.after - one.before)}
            </td>
          </tr>
        ))}
      </Table>
    </>
  )
}

type SumsProps = {
  readonly lang: Lang
  readonly heading: string
  readonly first: string
  readonly rows: VintageDifference['byArea']
}

const Sums: FC<SumsProps> = ({ lang, heading, first, rows }) => {
  const t = differenceTexts[lang]
  const changed = rows.filter((row) => row.changed > 0)
  if (changed.length === 0) return null
  return (
    <Details summary={heading}>
      <Table
        stacked
        caption={heading}
        captionHidden
        head={[first, ...[t.changed, t.before, t.after, t.change].map(numbers)]}
      >
        {changed.map((row) => (
          <tr>
            <th scope="row">{row.name}</th>
            <td class="number" data-head={t.changed}>
              {formatNumber(row.changed, lang)}
            </td>
            <td class="number" data-head={t.before}>
              {formatNumber(row.before, lang)}
            </td>
            <td class="number" data-head={t.after}>
              {formatNumber(row.after, lang)}
            </td>
            <td class="number" data-head={t.change}>
              {showChange(lang, row.after - row.before)}
            </td>
          </tr>
        ))}
      </Table>
    </Details>
  )
}
