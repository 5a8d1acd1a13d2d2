import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { dateInDenmark } from '#calendar'
import type { Config } from '#config'
import { districtKey, policeDistricts } from '#statistics'
import { fetchStatbank, statbankRefusalText, type StatbankOutcome } from '#statistics/reading'
import { formatNumber } from '#texts'
import { Failure } from './failure.ts'
import { takeStatistics, takingOptions, takingOrder } from './import-statistics.ts'
import { statisticsTexts } from './statistics-texts.ts'
import { commandTexts } from './texts.ts'

const options = {
  ...takingOptions,
  area: { type: 'string' },
  offence: { type: 'string' },
  time: { type: 'string' },
  out: { type: 'string' },
  take: { type: 'boolean' },
} as const

/**
 * `kredsplan fetch statbank TABLE`: asks Statistics Denmark for a table, and keeps the answer as a file, or takes it
 * in like one that was downloaded by hand.
 *
 * @throws Failure when the table cannot be had or taken
 */
export async function fetchFromStatbank(args: readonly string[], config: Config): Promise<void> {
  const t = statisticsTexts[config.lang]
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
  const [table] = positionals
  if (table === undefined || positionals.length > 1 || (values.out === undefined) === !values.take)
    throw new Failure(commandTexts[config.lang].wrongUse('fetch statbank'), 2)
  const order = takingOrder(values, config)
  process.stderr.write(`${t.fetching(table, config.statbankUrl)}\n`)
  const outcome = await fetchStatbank({
    table,
    baseUrl: config.statbankUrl,
    areas: listed(values.area)?.flatMap(municipalitiesOf),
    offences: listed(values.offence),
    periods: listed(values.time),
  })
  if (outcome.kind === 'refused') throw new Failure(statbankRefusalText(outcome.refusal, config.lang))
  if (values.out !== undefined) return keep(outcome, values.out, config)
  const { name, bytes, metadata } = outcome
  const drawnOn = dateInDenmark(new Date())
  // What the source says today holds, also where it said so before.
  const fetched = { file: { name, bytes }, drawnOn, again: true, mapping: null, metadata }
  await takeStatistics({ ...order, ...fetched }, config)
}

function listed(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** A police district's municipalities for its key; anything else is an area's code or name itself. */
function municipalitiesOf(area: string): readonly string[] {
  const district = policeDistricts.find((one) => one.key === area || districtKey(one) === area)
  return district?.municipalities ?? [area]
}

type Fetched = Extract<StatbankOutcome, { readonly kind: 'fetched' }>

async function keep({ bytes }: Fetched, path: string, config: Config): Promise<void> {
  const t = statisticsTexts[config.lang]
  await writeFile(path, bytes).catch(() => {
    throw new Failure(t.cannotWrite(path))
  })
  process.stdout.write(`${t.written(path, formatNumber(bytes.length, config.lang))}\n`)
}
