import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '#config'
import { theDistrict } from '#councils'
import { writeAs } from '#db'
import { readPlan, refusalText, summary, type Proposal } from '#documents/reading'
import { importPlan } from '#plan-import'
import { planPaths } from '#plans'
import { addressOf } from './address.ts'
import { Failure } from './failure.ts'
import { openRuntime } from './runtime.ts'
import { commandTexts } from './texts.ts'

/**
 * `kredsplan import plan FILE --year YEAR`: reads a plan and keeps it as a draft, or with `--dry-run` only
 * shows what it would keep.
 *
 * @throws Failure when the file cannot be read or kept; nothing is kept then
 */
export async function importPlanFile(args: readonly string[], config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { year: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
  })
  const [path] = positionals
  if (path === undefined || positionals.length > 1) throw new Failure(t.wrongUse('import plan'), 2)
  if (values.year === undefined && !values['dry-run']) throw new Failure(t.wrongUse('import plan'), 2)
  const year = Number(values.year ?? new Date().getFullYear())
  if (!Number.isInteger(year) || year < 2000 || year > 2100)
    throw new Failure(t.importBadYear(values.year ?? ''), 2)
  const proposal = await read(path, config)
  process.stdout.write(
    values.json ? `${JSON.stringify(summary(proposal), null, 2)}\n` : described(proposal, config),
  )
  if (!values['dry-run']) await keep(proposal, year, basename(path), config)
}

async function read(path: string, config: Config): Promise<Proposal> {
  const t = commandTexts[config.lang]
  const bytes = await readFile(path).catch(() => {
    throw new Failure(t.importNoFile(path))
  })
  process.stderr.write(`${t.importReading(basename(path))}\n`)
  const outcome = await readPlan({ name: basename(path), bytes })
  if (outcome.kind !== 'read') throw new Failure(refusalText(outcome, config.lang))
  return outcome.proposal
}

/** The proposal as lines for a person: its headings, indented by level, and what was found. */
function described(proposal: Proposal, config: Config): string {
  const found = summary(proposal)
  const headings = found.headings.map(
    ({ level, text, confidence }) => `${'  '.repeat(level - 1)}${text}${confidence < 0.5 ? ' (?)' : ''}\n`,
  )
  const t = commandTexts[config.lang]
  return `${headings.join('')}${t.importSummary(found.headings.length, found.focusAreas.length, found.paragraphs, found.leftOut.length)}\n`
}

async function keep(proposal: Proposal, year: number, fileName: string, config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const runtime = await openRuntime(config, 'command')
  try {
    const outcome = await writeAs(runtime.writing, null, async (tx) => {
      if (!(await theDistrict(tx))) throw new Failure(t.noDistrict)
      return importPlan(tx, null, { year, proposal, fileName })
    })
    switch (outcome.kind) {
      case 'imported':
        process.stderr.write(
          `${t.imported(outcome.title, outcome.parts, addressOf(config) + planPaths.edition(outcome.id))}\n`,
        )
        return
      case 'exists':
        throw new Failure(
          t.importExists(outcome.edition.title, addressOf(config) + planPaths.edition(outcome.edition.id)),
        )
      case 'personal-numbers':
        throw new Failure(t.importPersonalNumbers(outcome.places.join(' ')))
      case 'nothing-in-it':
        throw new Failure(t.importNothing)
      case 'bad-year':
        throw new Failure(t.importBadYear(String(year)), 2)
    }
  } finally {
    await runtime.close()
  }
}
