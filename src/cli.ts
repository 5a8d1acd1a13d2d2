import { readConfig, type Config } from '#config'
import { Failure } from './commands/failure.ts'
import type { CommandName } from './commands/help-texts.ts'
import { commandTexts } from './commands/texts.ts'
import { wrongOption } from './commands/wrong-option.ts'

type Texts = (typeof commandTexts)['da']
type Command = (args: readonly string[], config: Config) => Promise<void>

/** Each command's program is loaded only when it is the one asked for. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
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
  const t = commandTexts[outcome.kind === 'config' ? outcome.config.lang : 'da']
  const wantsHelp = args.length === 0 || args[0] === 'help' || args.includes('--help')
  const words = args.filter((word, at) => word !== '--help' && !(at === 0 && word === 'help'))
  const name = [2, 1].map((many) => words.slice(0, many).join(' ')).find(isCommand)
  try {
    if (wantsHelp) return say(helpOn(name, words, t))
    if (name === undefined) throw notACommand(words, t)
    if (outcome.kind === 'bad-setting') throw new Failure(t.badSetting(outcome.name, outcome.value))
    await (
      await commands[name]()
    )(args.slice(name.split(' ').length), outcome.config)
    return 0
  } catch (error) {
    return failed(error, name, t)
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

/** The commands of two words that begin with one: of `import` those are `import plan` and `import statistics`. */
function commandsUnder(first: string | undefined): readonly CommandName[] {
  return Object.keys(commands)
    .filter(isCommand)
    .filter((name) => name.startsWith(`${first} `))
}

/** The help on a command, on all that begin with a word, or on everything. @throws Failure for no command */
function helpOn(name: CommandName | undefined, words: readonly string[], t: Texts): string {
  if (words.length === 0) return t.help
  const names = name === undefined ? commandsUnder(words[0]) : [name]
  if (names.length === 0) throw notACommand(words, t)
  return names.map((one) => t.commandHelp[one]).join('\n\n')
}

function notACommand(words: readonly string[], t: Texts): Failure {
  const [first = ''] = words
  const under = commandsUnder(first)
  if (under.length === 0) return new Failure(t.unknownCommand(words.slice(0, 2).join(' ')), 2)
  const seconds = under.map((name) => name.slice(first.length + 1))
  return new Failure(t.incomplete(first, seconds), 2)
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function failed(error: unknown, name: string | undefined, t: Texts): number {
  if (error instanceof Failure) {
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
  const wrong = wrongOption(error)
  if (wrong) {
    process.stderr.write(`${t.wrongOption(wrong, `kredsplan ${name ?? ''}`.trim())}\n`)
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
