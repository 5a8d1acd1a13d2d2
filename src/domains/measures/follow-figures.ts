import { formatDate } from '#calendar'
import type { Tx } from '#db'
import { analysedSeries, dataSets, vintagesOf, type AnalysedSeries, type DataSetId } from '#statistics'
import { findIndicator } from './indicator-queries.ts'
import { judgeIndicator } from './judge-indicator.ts'
import { followerOf, holdFollowers, insertSeriesValues, type Follower } from './series-queries.ts'
import { yearsBack, yearValues } from './series-years.ts'
import type { IndicatorId, SeriesValue } from './types.ts'

/**
 * Brings the indicators that follow a data set in step with it: called whenever its figures have been worked out
 * anew. A year that the extract changed gets a new value beside the old one; what says the same adds nothing.
 */
export async function refreshBoundIndicators(tx: Tx, dataSetId: DataSetId): Promise<void> {
  await recordAll(tx, dataSetId, await holdFollowers(tx, dataSetId))
}

/** Lets an indicator that has just been bound say what its series says. The caller holds its measure. */
export async function recordSeries(tx: Tx, id: IndicatorId): Promise<void> {
  const follower = await followerOf(tx, id)
  if (follower) await recordAll(tx, follower.dataSetId, [follower])
}

async function recordAll(tx: Tx, dataSetId: DataSetId, followers: readonly Follower[]): Promise<void> {
  if (followers.length === 0) return
  const series = await analysedSeries(tx, dataSetId, {
    areas: followers.map(({ areaKey }) => areaKey),
    categories: followers.map(({ categoryId }) => categoryId),
  })
  const extracts = await extractsOf(tx, dataSetId)
  for (const follower of followers) {
    const own = series.find(
      (one) => one.areaKey === follower.areaKey && one.categoryId === follower.categoryId,
    )
    if (own)
      await insertSeriesValues(tx, follower, await newValues(tx, follower, own), (value) =>
        extracts(extractBehind(own, value)),
      )
    await judgeIndicator(tx, follower.indicatorId, follower.measureId)
  }
}

/** What the series says that the indicator does not say yet. */
async function newValues(
  tx: Tx,
  follower: Follower,
  series: AnalysedSeries,
): Promise<readonly SeriesValue[]> {
  const known = (await findIndicator(tx, follower.indicatorId))?.values ?? []
  return yearValues(series, follower.year - yearsBack).filter(
    (value) =>
      !known.some(
        (entry) =>
          entry.measuredOn === value.measuredOn &&
          entry.value === value.value &&
          entry.unknownReason === value.unknownReason &&
          entry.withheld === value.withheld,
      ),
  )
}

/** The number of the last drawn extract that has some of the value's year. */
function extractBehind({ origins, vintage }: AnalysedSeries, { measuredOn }: SeriesValue): number {
  const year = measuredOn.slice(0, 4)
  const own = origins.find(({ from, to }) => from.slice(0, 4) <= year && year <= to.slice(0, 4))
  return own?.number ?? vintage
}

/** Where a value comes from, in words, by the extract's number. */
async function extractsOf(tx: Tx, dataSetId: DataSetId): Promise<(number: number) => string> {
  const set = (await dataSets(tx)).find(({ id }) => id === dataSetId)
  const drawn = new Map((await vintagesOf(tx, dataSetId)).map(({ number, drawnOn }) => [number, drawnOn]))
  return (number) => {
    const day = drawn.get(number)
    return `${set?.title.da ?? ''}, udtræk ${number}${day ? ` fra ${formatDate(day, 'da')}` : ''}`
  }
}
