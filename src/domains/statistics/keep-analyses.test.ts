import { expect } from 'vitest'
import { readAs, writeAs, type Database, type Tx } from '#db'
import { openLog } from '#log'
import { test } from '#testing'
import { analyseDataSet } from './analyse-data-set.ts'
import { analysedSeries } from './analysed-queries.ts'
import { runAnalyses } from './keep-analyses.ts'
import { wantAnalysis } from './take-queries.ts'
import { again, aDataSet, aTable, taking } from './testing.ts'
import type { DataSet } from './types.ts'

const log = openLog('silent')
const clock = (): Date => new Date('2026-11-25T12:00:00Z')

function figures() {
  return aTable({
    areas: ['851 Aalborg', '825 Læsø'],
    offences: ['12 Voldsforbrydelser i alt'],
    first: '2015-01',
    length: 120,
    cell: (area, _, at) => (area === '851' ? 100 + (at % 12) : 2),
  })
}

function aFilledSet(database: Database, code: string): Promise<DataSet> {
  return writeAs(database, null, async (tx) => {
    const dataSet = await aDataSet(tx, { code, period: 12 })
    await taking(tx, dataSet, figures())
    return dataSet
  })
}

const stateOf = (database: Database, dataSet: DataSet) =>
  readAs(database, null, async (db) => ({
    analysing: (await again(db as Tx, dataSet)).analysing,
    series: (await analysedSeries(db, dataSet.id)).length,
  }))

test('what fails leaves everything as it was, and is tried again later or when something changes', async ({
  database,
}) => {
  const dataSet = await aFilledSet(database, 'fails')
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => writeAs(database, null, work)
  const followed: string[] = []
  let isBroken = true
  const follow = async (_: Tx, id: string): Promise<void> => {
    followed.push(id)
    if (isBroken) throw new Error('a claim could not be looked at')
  }
  const [chores, failures] = [{ write, clock, log, afterwards: [follow] }, new Map()]
  await runAnalyses(chores, failures)
  expect(await stateOf(database, dataSet)).toEqual({ analysing: true, series: 0 })
  await runAnalyses(chores, failures)
  expect(followed).toHaveLength(1)
  isBroken = false
  await write((tx) => wantAnalysis(tx, { dataSetId: dataSet.id }))
  await runAnalyses(chores, failures)
  expect(followed).toHaveLength(2)
  expect(await stateOf(database, dataSet)).toEqual({ analysing: false, series: 2 })
})

test('what changes while it is worked out is seen the next time, and two at once do it once', async ({
  database,
}) => {
  const dataSet = await aFilledSet(database, 'meanwhile')
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => writeAs(database, null, work)
  const both = [1, 2].map(() => write((tx) => analyseDataSet(tx, dataSet.id, [])))
  await new Promise((resolve) => setTimeout(resolve, 50))
  await write((tx) => wantAnalysis(tx, 'all'))
  const outcomes = await Promise.all(both)
  expect(outcomes).toEqual(['analysed', 'analysed'])
  expect((await stateOf(database, dataSet)).analysing).toBe(false)
  const [third, fourth] = await Promise.all(
    [1, 2].map(() => write((tx) => analyseDataSet(tx, dataSet.id, []))),
  )
  expect([third, fourth]).toEqual(['up-to-date', 'up-to-date'])
})

test('it is left at once when the program stops', async ({ database }) => {
  const dataSet = await aFilledSet(database, 'stopped')
  const stop = new AbortController()
  const running = writeAs(database, null, (tx) => analyseDataSet(tx, dataSet.id, [], stop.signal))
  setTimeout(() => stop.abort(), 30)
  await expect(running).rejects.toThrow('ended early')
  expect(await stateOf(database, dataSet)).toEqual({ analysing: true, series: 0 })
})
