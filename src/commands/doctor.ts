import { existsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { installationKind } from '#accounts'
import type { Config } from '#config'
import { peopleOf, theDistrict } from '#councils'
import { readAs } from '#db'
import { addressOf } from './address.ts'
import { Failure } from './failure.ts'
import { openRuntime } from './runtime.ts'
import { commandTexts } from './texts.ts'

/** One thing looked at: `bad` is what keeps the installation from working. */
type Finding = { readonly name: string; readonly state: 'good' | 'note' | 'bad'; readonly text: string }

/**
 * `kredsplan doctor`: looks at everything an installation stands on and prints a line for each.
 *
 * @throws Failure when something needs to be put right
 */
export async function doctor(args: readonly string[], config: Config): Promise<void> {
  parseArgs({ args: [...args], options: {} })
  const t = commandTexts[config.lang].doctor
  const data = await dataFinding(config)
  // Looking must not make a database where there is none.
  const reachable = data.every((finding) => finding.state !== 'bad')
  const findings: readonly Finding[] = [
    { name: t.runtime, state: 'good', text: process.versions.node },
    ...data,
    ...(reachable ? await databaseFindings(config) : []),
    config.smtpUrl
      ? { name: t.mail, state: 'good', text: t.good }
      : { name: t.mail, state: 'note', text: t.noMail },
    addressFinding(config),
  ]
  const marks = { good: '✓', note: '·', bad: '!' }
  for (const { name, state, text } of findings) process.stdout.write(`${marks[state]} ${name}: ${text}\n`)
  if (findings.some((finding) => finding.state === 'bad')) throw new Failure(t.notGood)
  process.stdout.write(`${t.allGood}\n`)
}

async function dataFinding(config: Config): Promise<readonly Finding[]> {
  const t = commandTexts[config.lang].doctor
  if (config.databaseUrl !== null) return []
  const folder = config.dataFolder
  if (!existsSync(folder)) return [{ name: t.data, state: 'bad', text: t.noData(folder) }]
  const usable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  return [{ name: t.data, state: usable ? 'good' : 'bad', text: usable ? folder : t.closedData(folder) }]
}

async function databaseFindings(config: Config): Promise<readonly Finding[]> {
  const t = commandTexts[config.lang].doctor
  const name = config.databaseUrl === null ? t.database : t.external
  try {
    const runtime = await openRuntime(config, 'command')
    try {
      const version = await runtime.reading.pool.query<{ version: string }>(
        `select current_setting('server_version') as version`,
      )
      const { district, kind, people } = await readAs(runtime.reading, null, async (db) => ({
        district: await theDistrict(db),
        kind: await installationKind(db),
        people: await peopleOf(db),
      }))
      const demo = kind === 'demonstration' ? `, ${t.demonstration}` : ''
      return [
        { name, state: 'good', text: `PostgreSQL ${version.rows[0]?.version ?? ''}` },
        district
          ? { name: t.district, state: 'good', text: district.name + demo }
          : { name: t.district, state: 'note', text: t.noDistrict },
        people.length > 0
          ? { name: t.accounts, state: 'good', text: String(people.length) }
          : { name: t.accounts, state: 'note', text: t.noAccounts },
      ]
    } finally {
      await runtime.close()
    }
  } catch (error) {
    return [{ name, state: 'bad', text: error instanceof Error ? error.message : String(error) }]
  }
}

function addressFinding(config: Config): Finding {
  const url = addressOf(config)
  const t = commandTexts[config.lang].doctor
  const { protocol, hostname } = new URL(url)
  const local = hostname === '127.0.0.1' || hostname === 'localhost'
  return protocol === 'https:' || local
    ? { name: t.https, state: 'good', text: url }
    : { name: t.https, state: 'bad', text: t.noHttps(url) }
}
