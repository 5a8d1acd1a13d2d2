import { readConfig, type Config } from '#config'
import { Failure } from './commands/failure.ts'
import { commandTexts } from './commands/texts.ts'

type Command = (args: readonly string[], config: Config) => Promise<void>

/** Each command's program is loaded only when it is the one asked for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  'import plan': async () => (await import('./commands/import-plan.ts')).importPlanFile,
  'import statistics': async () => (await import('./commands/import-statistics.ts')).importStatistics,
  'fetch statbank': async () => (await import('./commands/fetch-statbank.ts')).fetchFromStatbank,
  'account invite': async () => (await import('./commands/account.ts')).invite,
  'account link': async () => (await import('./commands/account.ts')).link,
  analyse: async () => (await import('./commands/analyse.ts')).analyse,
  verify: async () => (await import('./commands/verify.ts')).verify,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
}

/** Runs one command. @returns the exit code: 0 went well, 1 did not, 2 wrong use */
async function run(args: readonly string[]): Promise<number> {
  const outcome = readConfig(process.env)
  const lang = outcome.kind === 'config' ? outcome.config.lang : 'da'
  const t = commandTexts[lang]
  try {
    if (args.length === 0 || args[0] === '--help' || args[0] === 'help') return say(t.help)
    if (
      args.includes('--help') &&
      !(args.slice(0, 2).join(' ') in commands) &&
      !((args[0] ?? '') in commands)
    )
      return say(t.help)
    const name = [args.slice(0, 2).join(' '), args[0] ?? ''].find((candidate) => candidate in commands)
    const load = name === undefined ? undefined : commands[name]
    if (name === undefined || !load) throw new Failure(t.unknownCommand(args.slice(0, 2).join(' ')), 2)
    if (args.includes('--help')) return say(t.commandHelp[name as keyof typeof t.commandHelp])
    if (outcome.kind === 'bad-setting') throw new Failure(t.badSetting(outcome.name, outcome.value))
    await (
      await load()
    )(args.slice(name.split(' ').length), outcome.config)
    return 0
  } catch (error) {
    return failed(error, t)
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function failed(error: unknown, t: (typeof commandTexts)['da']): number {
  if (error instanceof Failure) {
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // parseArgs says in its own words which option is wrong; the help says what is right.
  if (code.startsWith('ERR_PARSE_ARGS')) {
    process.stderr.write(`${t.wrongOption(error instanceof Error ? error.message : '')}\n`)
    return 2
  }
  process.stderr.write(
    `${t.fault(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  )
  return 1
}

// Whoever reads on (`head`, `less`) may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = await run(process.argv.slice(2))
