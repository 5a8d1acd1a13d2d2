import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '#package'

/** A server started as a person would start it, with a data folder of its own. */
export type Kredsplan = {
  readonly url: string
  readonly dataFolder: string
  readonly pid: number
  /** The process of the database in the data folder. */
  readonly databasePid: () => number
  /** Everything it has written so far. */
  readonly output: () => string
  /** Runs a command against the same data folder. */
  readonly command: (...args: readonly string[]) => Promise<Ended>
  /** Ends it as a terminal would. @returns its exit code */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Ends it and removes its data. */
  readonly remove: () => Promise<void>
}

const launcher = join(packageRoot(), 'bin/kredsplan.js')
/** The Node that the program runs on, so that the process started is the server itself, to be signalled and killed. */
const runtime =
  Number(process.versions.node.split('.')[0]) >= 24
    ? process.execPath
    : join(packageRoot(), 'node_modules/.bin/node')

/** How a command ended. */
export type Ended = { readonly code: number; readonly out: string; readonly err: string }

type Environment = Readonly<Record<string, string>>

/** Runs a command to its end, or a start that is expected to fail. */
export function runKredsplan(args: readonly string[], env: Environment = {}): Promise<Ended> {
  return run(launchKredsplan(args, env))
}

/** Starts the program and waits for nothing. */
export function launchKredsplan(args: readonly string[], env: Environment) {
  return spawn(runtime, [launcher, ...args], {
    env: { ...process.env, LOG_LEVEL: 'error', ...env },
    // A server stops when the channel closes, so a test run that is killed leaves none behind.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

/** Starts `kredsplan start` and waits until it says that it runs. */
export async function startKredsplan(
  args: readonly string[] = [],
  env: Environment = {},
): Promise<Kredsplan> {
  const folder = mkdtempSync(join(tmpdir(), 'kredsplan-e2e-'))
  // As root the database runs as another user, who has to reach it.
  chmodSync(folder, 0o755)
  const port = env['PORT'] ?? String(await freePort())
  const settings = { KREDSPLAN_DATA: join(folder, 'data'), ...env, PORT: port }
  const child = launchKredsplan(['start', ...args], settings)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let output = ''
  const running = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString()
      if (output.includes('Ctrl-C')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    void ended.then((code) => reject(new Error(`the server ended with ${code}: ${output}`)))
  })
  await running
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    child.kill(signal)
    return ended
  }
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder: settings.KREDSPLAN_DATA,
    pid: child.pid ?? 0,
    databasePid: () =>
      Number(readFileSync(join(settings.KREDSPLAN_DATA, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
    output: () => output,
    command: (...words) => runKredsplan(words, settings),
    stop,
    remove: async () => {
      if (child.exitCode === null && child.signalCode === null) await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function run(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code: code ?? 1, out, err }
}

/** A port of this machine that nothing listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
