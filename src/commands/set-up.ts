import { join } from 'node:path'
import { decideInstallation, installationKind } from '#accounts'
import { dateInDenmark } from '#calendar'
import type { Config } from '#config'
import { peopleOf, readDistrictFile, setUpDistrict, type DistrictConfig } from '#councils'
import { isViolationOf, readAs, writeAs } from '#db'
import { seedDemonstration } from '#demonstration'
import { packageRoot } from '#package'
import { Failure } from './failure.ts'
import type { Runtime } from './runtime.ts'

/** What the installation is, and whether this start made it so. */
export type SetUp = {
  readonly kind: 'demonstration' | 'real'
  readonly seeded: boolean
  readonly accounts: number
}

/**
 * At the very first start, sets up the district: with demonstration data, or empty. What was decided then
 * stays; later starts change nothing.
 *
 * @throws Failure when the district file has a fault, or demonstration data and a district file are both asked for
 */
export async function setUpInstallation(runtime: Runtime, config: Config, empty: boolean): Promise<SetUp> {
  const known = await readAs(runtime.reading, null, installationKind)
  if (known === null) await firstSetUp(runtime, config, empty || config.districtFile !== null)
  const kind = known ?? (await readAs(runtime.reading, null, installationKind)) ?? 'real'
  const accounts = (await readAs(runtime.reading, null, peopleOf)).length
  return { kind, seeded: known === null && kind === 'demonstration', accounts }
}

async function firstSetUp(runtime: Runtime, config: Config, empty: boolean): Promise<void> {
  const district = districtConfig(config)
  // Two servers may start for the first time together: the one that comes second finds all of it there.
  await writeAs(runtime.writing, null, async (tx) => {
    if (!empty) return seedDemonstration(tx, district, dateInDenmark(new Date()))
    await decideInstallation(tx, 'real')
    await setUpDistrict(tx, district)
  }).catch((error: unknown) => {
    if (!isViolationOf(error, 'installation_pkey')) throw error
  })
}

function districtConfig(config: Config): DistrictConfig {
  const file = config.districtFile ?? join(packageRoot(), 'districts/nordjylland.json')
  const read = readDistrictFile(file)
  if (read.kind === 'bad-file') throw new Failure(read.message[config.lang])
  return read.config
}
