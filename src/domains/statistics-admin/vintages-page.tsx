import type { FC } from 'hono/jsx'
import { formatDate } from '#calendar'
import { Alert, ButtonLink, Empty, Facts, Table } from '#design'
import { statisticsPaths, type DataSet, type Vintage } from '#statistics'
import { periodName, type PeriodKey } from '#statistics/periods'
import { formatNumber, type Lang } from '#texts'
import { analysisText, coversText } from './facts.ts'
import { numbers } from './number-head.tsx'
import { figuresPaths } from './paths.ts'
import { SetTrail } from './set-trail.tsx'
import { vintageTexts } from './vintage-texts.ts'
import { wordTexts } from './word-texts.ts'

type VintagesPageProps = {
  readonly lang: Lang
  readonly set: DataSet
  /** The one drawn last first. */
  readonly vintages: readonly Vintage[]
  readonly categories: number
  readonly annotations: number
  /** The last period with inhabitants of any of its areas; null where none are known. */
  readonly populationUntil: PeriodKey | null
  readonly mayEdit: boolean
  readonly mayPublish: boolean
}

/** A data set: how it stands, and every extract of it. */
export const VintagesPage: FC<VintagesPageProps> = (props) => {
  const { lang, set, vintages, mayEdit, mayPublish } = props
  const t = vintageTexts[lang]
  return (
    <>
      <SetTrail lang={lang} />
      <h1>{set.title[lang]}</h1>
      <p class="lead">{t.lead(set.publisher[lang], set.unit[lang], t.by[set.period])}</p>
      {set.analysing ? (
        <Alert kind="info" heading={wordTexts[lang].analysis.busy}>
          <p>{wordTexts[lang].analysis.busyLong}</p>
        </Alert>
      ) : null}
      <p class="actions">
        {mayEdit ? (
          <ButtonLink href={`${statisticsPaths.import}?saet=${set.code}#nyt-udtraek`} kind="primary">
            {t.new}
          </ButtonLink>
        ) : null}
        <a href={statisticsPaths.set(set.code)}>{t.see}</a>
        <a href={statisticsPaths.categories(set.code)}>{t.categories(props.categories)}</a>
        <a href={statisticsPaths.annotations(set.code)}>{t.annotations(props.annotations)}</a>
        {mayEdit ? <a href={figuresPaths.changeSet(set.code)}>{t.change}</a> : null}
        {mayPublish ? <a href={statisticsPaths.publish(set.code)}>{t.publish}</a> : null}
      </p>
      <SetFacts {...props} />
      <h2>{t.extracts}</h2>
      {vintages.length === 0 ? (
        <Empty text={t.none} />
      ) : (
        <Vintages lang={lang} set={set} vintages={vintages} />
      )}
    </>
  )
}

const SetFacts: FC<VintagesPageProps> = ({ lang, set, populationUntil }) => {
  const t = vintageTexts[lang].facts
  const mapping = set.columnMapping
  return (
    <Facts
      facts={[
        [t.code, set.code],
        [t.classification, set.classification],
        [t.analysis, analysisText(lang, set)],
        [
          t.population,
          populationUntil === null ? t.noPopulation : t.populationUntil(periodName(populationUntil, lang)),
        ],
        ...(mapping ? [[t.mapping, t.mapped(mapping)] as const] : []),
      ]}
    />
  )
}

const Vintages: FC<Pick<VintagesPageProps, 'lang' | 'set' | 'vintages'>> = ({ lang, set, vintages }) => {
  const t = vintageTexts[lang]
  const { number, drawnOn, drawnBy, covers, cells, total } = t.columns
  return (
    <>
      <p>{t.means}</p>
      <div class="stacked">
        <Table
          caption={t.extractsCaption}
          captionHidden
          head={[number, drawnOn, drawnBy, covers, numbers(cells), numbers(total)]}
        >
          {vintages.map((vintage) => (
            <tr>
              <th scope="row">
                <a href={statisticsPaths.vintage(set.code, vintage.number)}>{t.title(vintage.number)}</a>
              </th>
              <td data-head={drawnOn}>{formatDate(vintage.drawnOn, lang)}</td>
              <td data-head={drawnBy}>
                {vintage.drawnBy}
                {vintage.note === '' ? null : <small class="option-hint">{vintage.note}</small>}
              </td>
              <td data-head={covers}>{coversText(lang, vintage)}</td>
              <td class="number" data-head={cells}>
                {formatNumber(vintage.cells, lang)}
              </td>
              <td class="number" data-head={total}>
                {formatNumber(vintage.total, lang)}
              </td>
            </tr>
          ))}
        </Table>
      </div>
    </>
  )
}
