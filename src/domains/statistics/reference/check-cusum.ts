import { packageCusum, scaledCusum, type CusumLimits, type CusumTransform } from '#statistics/engine'
import { listOf, numberOf, numbersOf, textOf, type Entry, type Folder } from './folder.ts'
import { add, addEither, addEqual, addRelative, openLine, type Line } from './line.ts'

/** Compares the scaled sums of cusum_scaled.json. */
export function checkScaledCusum({ records, series }: Folder): readonly Line[] {
  const file = 'cusum_scaled.json'
  const sums = openLine('CUSUM scaled', file, 1e-6)
  const alarms = openLine('CUSUM scaled: first alarms', file, 0)
  for (const entry of records(file) ?? []) {
    const where = textOf(entry['series'])
    const own = series.get(where)
    const got = own ? scaledCusum(own, limitsOf(entry), listOf(entry['t']).length) : null
    if (got?.status !== 'ok') {
      add(sums, Infinity, where)
      continue
    }
    addRelative(
      sums,
      [got.phi, ...got.expected],
      [numberOf(entry['phi']), ...numbersOf(entry['expected'])],
      where,
    )
    addEither(sums, got.up, numbersOf(entry['cusum_up']), where)
    addEither(sums, got.down, numbersOf(entry['cusum_down']), where)
    addEqual(alarms, got.firstAlarmUp, entry['first_alarm_up'] ?? null, where)
    addEqual(alarms, got.firstAlarmDown, entry['first_alarm_down'] ?? null, where)
  }
  return [sums, alarms]
}

/** Compares the package's sums of cusum.json. */
export function checkPackageCusum({ records, series }: Folder): readonly Line[] {
  const file = 'cusum.json'
  const sums = openLine('CUSUM of the package', file, 1e-5)
  const alarms = openLine('CUSUM of the package: alarms', file, 0)
  for (const entry of records(file) ?? []) {
    const where = `${textOf(entry['series'])} ${textOf(entry['trans'])} ${textOf(entry['m'])}`
    const own = series.get(textOf(entry['series']))
    const model = entry['m'] === 'glm' ? 'glm' : 'mean'
    const watched = listOf(entry['t']).length
    const got = own && packageCusum(own, model, entry['trans'] as CusumTransform, limitsOf(entry), watched)
    if (!got) {
      add(sums, Infinity, where)
      continue
    }
    addRelative(sums, got.expected, numbersOf(entry['m_t']), where)
    addEither(sums, got.sums, numbersOf(entry['cusum']), where)
    listOf(entry['alarm']).forEach((alarm, i) => addEqual(alarms, got.alarm[i], Boolean(alarm), where))
  }
  return [sums, alarms]
}

function limitsOf(entry: Entry): CusumLimits {
  return { k: numberOf(entry['k']), h: numberOf(entry['h']) }
}
