import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { expect, test as base } from 'vitest'
import { packageRoot } from '#package'
import { fetchStatbank, type StatbankOutcome, type StatbankRequest } from './fetch-statbank.ts'
import { apiCsv, bulk, cube } from './forms-fixture.ts'
import { readFiguresHere } from './read-here.ts'
import { statbankRefusalText } from './statbank-texts.ts'

type Answer = (response: ServerResponse, question: unknown, times: number) => void

/** A server that behaves as the StatBank does; what it answers is set by each test. */
type Bank = {
  readonly url: string
  readonly asked: { readonly path: string; readonly question: unknown }[]
  readonly answers: { tableinfo: Answer; data: Answer }
}

const json: (body: unknown, status?: number) => Answer =
  (body, status = 200) =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(body))

const csv: (bytes: Uint8Array) => Answer = (bytes) => (response) =>
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(bytes)

const values = (all: readonly { readonly code: string; readonly name: string }[]) =>
  all.map(({ code, name }) => ({ id: code, text: name }))

const info = {
  id: 'STRAF11',
  text: 'Anmeldte forbrydelser',
  description: 'Anmeldte forbrydelser efter område, overtrædelsens art og tid',
  unit: 'Antal',
  suppressedDataValue: '0',
  updated: '2025-10-16T08:00:00',
  active: true,
  footnote: { text: 'Foreløbige tal. \r\n', mandatory: true },
  variables: [
    { id: 'OMRÅDE', text: 'område', elimination: true, time: false, values: values(cube.areas) },
    {
      id: 'OVERTRÆD',
      text: 'overtrædelsens art',
      elimination: true,
      time: false,
      values: values(cube.offences),
    },
    {
      id: 'KØN',
      text: 'køn',
      elimination: true,
      time: false,
      values: [
        { id: 'TOT', text: 'I alt' },
        { id: 'M', text: 'Mænd' },
      ],
    },
    {
      id: 'Tid',
      text: 'tid',
      elimination: false,
      time: true,
      values: cube.months.map((id) => ({ id, text: id })),
    },
  ],
}

const test = base.extend<{ bank: Bank }>({
  // oxlint-disable-next-line no-empty-pattern
  bank: async ({}, use) => {
    const answers = { tableinfo: json(info), data: csv(bulk()) }
    const asked: { path: string; question: unknown }[] = []
    const server = createServer((request, response) => void answer(request, response))
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const chunks: Buffer[] = []
      for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk)
      const path = request.url === '/v1/tableinfo' ? 'tableinfo' : 'data'
      const question: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      asked.push({ path, question })
      answers[path](response, question, asked.filter((each) => each.path === path).length)
    }
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await use({ url: `http://127.0.0.1:${port}/v1`, asked, answers })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})

function fetched(bank: Bank, more: Partial<StatbankRequest> = {}): Promise<StatbankOutcome> {
  return fetchStatbank({
    table: 'STRAF11',
    baseUrl: bank.url,
    milliseconds: 2_000,
    pause: () => Promise.resolve(),
    ...more,
  })
}

/** The kind of refusal; its sentences must be there in both languages. */
function refusalOf(outcome: StatbankOutcome): string {
  if (outcome.kind !== 'refused') throw new Error('was fetched')
  for (const lang of ['da', 'en'] as const)
    expect(statbankRefusalText(outcome.refusal, lang)).toMatch(/\S{3,}/u)
  return outcome.refusal.kind
}

test('asks for areas by name or code, for all of the rest, and for the total of other divisions', async ({
  bank,
}) => {
  const outcome = await fetched(bank, { areas: ['Aalborg', '0825', '998'], periods: ['2025M01'] })
  expect(bank.asked).toEqual([
    { path: 'tableinfo', question: { table: 'STRAF11', format: 'JSON', lang: 'da' } },
    {
      path: 'data',
      question: {
        table: 'STRAF11',
        format: 'BULK',
        lang: 'da',
        valuePresentation: 'CodeAndValue',
        variables: [
          { code: 'OMRÅDE', values: ['851', '825', '998'] },
          { code: 'OVERTRÆD', values: ['*'] },
          { code: 'KØN', values: ['TOT'] },
          { code: 'Tid', values: ['2025M01'] },
        ],
      },
    },
  ])
  expect(outcome).toMatchObject({
    kind: 'fetched',
    name: 'STRAF11.csv',
    metadata: {
      table: 'STRAF11',
      title: 'Anmeldte forbrydelser',
      unit: 'Antal',
      updated: '2025-10-16T08:00:00',
      footnote: 'Foreløbige tal.',
      suppressedDataValue: '0',
    },
  })
})

test('hands over a file that is read like any other', async ({ bank }) => {
  bank.answers.data = csv(apiCsv('CodeAndValue'))
  const outcome = await fetched(bank)
  if (outcome.kind !== 'fetched') throw new Error(JSON.stringify(outcome))
  expect(await readFiguresHere(outcome, null)).toMatchObject({
    kind: 'read',
    table: { format: 'statbank-csv', length: 3 },
  })
})

test('refuses an unknown table, area or offence before any figures are asked for', async ({ bank }) => {
  expect(refusalOf(await fetched(bank, { areas: ['Malmø'] }))).toBe('no-such-value')
  expect(refusalOf(await fetched(bank, { offences: ['9999'] }))).toBe('no-such-value')
  expect(refusalOf(await fetched(bank, { periods: ['2031M01'] }))).toBe('no-such-value')
  bank.answers.tableinfo = json(
    { errorTypeCode: 'EXTRACT-NOTFOUND', message: 'Tabellen blev ikke fundet' },
    400,
  )
  expect(refusalOf(await fetched(bank))).toBe('no-such-table')
  expect(bank.asked.some(({ path }) => path === 'data')).toBe(false)
})

test('refuses a division without a total', async ({ bank }) => {
  const sex = { id: 'KØN', text: 'køn', elimination: false, time: false, values: [{ id: 'M', text: 'Mænd' }] }
  bank.answers.tableinfo = json({
    ...info,
    variables: [...info.variables.filter(({ id }) => id !== 'KØN'), sex],
  })
  expect(refusalOf(await fetched(bank))).toBe('no-total')
})

test('refuses more numbers than can be kept before any is asked for', async ({ bank }) => {
  const areas = Array.from({ length: 15_000 }, (_, i) => ({ id: `${i}`, text: `Sted ${i}` }))
  const months = Array.from({ length: 1_000 }, (_, i) => ({
    id: `${1950 + Math.floor(i / 12)}M${(i % 12) + 1}`,
    text: '',
  }))
  bank.answers.tableinfo = json({
    ...info,
    variables: info.variables.map((each) => ({
      ...each,
      values: each.time ? months : each.id === 'OMRÅDE' ? areas : each.values,
    })),
  })
  expect(refusalOf(await fetched(bank))).toBe('too-many-cells')
})

test('passes on what the StatBank says of too many numbers, and of anything else', async ({ bank }) => {
  bank.answers.data = json(
    { errorTypeCode: 'REQUEST-LIMIT', message: 'Forespørgslen returnerer for mange observationer' },
    400,
  )
  expect(refusalOf(await fetched(bank))).toBe('too-many-cells')
  bank.answers.data = json(
    { errorTypeCode: 'EXTRACT-NOTALLOWED', message: 'Der skal vælges værdier for variabel: KØN' },
    400,
  )
  const outcome = await fetched(bank)
  expect(refusalOf(outcome)).toBe('not-accepted')
  expect(outcome.kind === 'refused' && statbankRefusalText(outcome.refusal, 'da')).toContain('variabel: KØN')
})

test('tries again where it is out of order, and gives up after the third time', async ({ bank }) => {
  const pauses: number[] = []
  const pause = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds)
    return Promise.resolve()
  }
  bank.answers.data = (response, question, times) =>
    times < 3
      ? response.writeHead(503, times === 1 ? { 'retry-after': '7' } : {}).end('busy')
      : csv(bulk())(response, question, times)
  expect((await fetched(bank, { pause })).kind).toBe('fetched')
  expect(pauses).toEqual([7_000, 4_000])
  bank.answers.data = (response) => response.writeHead(500).end()
  expect(await fetched(bank)).toEqual({ kind: 'refused', refusal: { kind: 'out-of-order', status: 500 } })
})

test('notices an answer that is broken off, with or without its length', async ({ bank }) => {
  bank.answers.data = (response) => {
    response.writeHead(200, { 'content-length': '5000' }).write('OMRÅDE;OVERTRÆD;TID;INDHOLD\r\nAalborg;R')
    setTimeout(() => response.destroy(), 20)
  }
  expect(refusalOf(await fetched(bank))).toBe('cut-off')
  bank.answers.data = csv(new TextEncoder().encode('OMRÅDE;OVERTRÆD;TID;INDHOLD\r\nAalborg;R'))
  expect(refusalOf(await fetched(bank))).toBe('cut-off')
})

test('does not wait longer than it was told, nor after it was stopped', async ({ bank }) => {
  bank.answers.data = () => undefined
  expect(refusalOf(await fetched(bank, { milliseconds: 100 }))).toBe('took-too-long')
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  expect(refusalOf(await fetched(bank, { signal: stop.signal }))).toBe('stopped')
})

test('says that there is no connection', async ({ bank }) => {
  const outcome = await fetched(bank, { baseUrl: 'http://127.0.0.1:1/v1' })
  expect(refusalOf(outcome)).toBe('unreachable')
  expect(outcome.kind === 'refused' && statbankRefusalText(outcome.refusal, 'en')).toContain('127.0.0.1:1')
})

test('takes no page of a network gate for figures', async ({ bank }) => {
  bank.answers.tableinfo = (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Log på</title>')
  expect(refusalOf(await fetched(bank))).toBe('not-understood')
  bank.answers.tableinfo = json({ hello: 'world' })
  expect(refusalOf(await fetched(bank))).toBe('not-understood')
})

const recorded = join(
  process.env['KREDSPLAN_DATA'] ?? join(packageRoot(), '../shared/data'),
  'dst_api_format',
)
if (!existsSync(recorded))
  console.warn(`No recorded answers of the StatBank are tried: there are none in ${recorded}`)

function answerOf(name: string): Buffer {
  return readFileSync(join(recorded, name))
}

test.runIf(existsSync(recorded))('understands recorded answers of the real StatBank', async ({ bank }) => {
  bank.answers.tableinfo = (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(answerOf('table_info_straf42_da.json'))
  bank.answers.data = csv(answerOf('data_straf42.csv'))
  const outcome = await fetched(bank, { table: 'STRAF42', offences: ['12', 'Røveri'], periods: ['2023'] })
  expect(outcome).toMatchObject({
    kind: 'fetched',
    bytes: new Uint8Array(answerOf('data_straf42.csv')),
    metadata: { table: 'STRAF42', title: 'Strafferetlige afgørelser', suppressedDataValue: '0' },
  })
  expect(bank.asked[1]?.question).toMatchObject({
    variables: [
      { code: 'HERKOMST1', values: ['00'] },
      { code: 'OVERTRÆD', values: ['12', '1380'] },
      { code: 'AFGØRELSE', values: [expect.any(String)] },
      { code: 'ALDER', values: [expect.any(String)] },
      { code: 'KØN', values: [expect.any(String)] },
      { code: 'Tid', values: ['2023'] },
    ],
  })
})
