import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '#package'

/** A server started as a person would start it, with a data folder of its own. */
export type Kredsplan = {
  readonly url: string
  readonly dataFolder: string
  /** Everything it has written so far. */
  readonly output: () => string
  /** Runs a command against the same data folder. */
  readonly command: (
    ...args: readonly string[]
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>
  /** Ends it as a terminal would. @returns its exit code */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Ends it and removes its data. */
  readonly remove: () => Promise<void>
}

const launcher = join(packageRoot(), 'bin/kredsplan.js')

/** Starts `kredsplan start` and waits until it says that it runs. */
export async function startKredsplan(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Kredsplan> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kredsplan-e2e-'))
  // As root the database runs as another user, who has to reach it.
  chmodSync(dataFolder, 0o755)
  const port = await freePort()
  const settings = {
    ...process.env,
    LOG_LEVEL: 'error',
    KREDSPLAN_DATA: join(dataFolder, 'data'),
    PORT: String(port),
    ...env,
  }
  const child = spawn(process.execPath, [launcher, 'start', ...args], {
    env: settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let output = ''
  const running = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString()
      if (output.includes('Ctrl-C')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
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
    output: () => output,
    command: (...words) =>
      run(
        spawn(process.execPath, [launcher, ...words], { env: settings, stdio: ['ignore', 'pipe', 'pipe'] }),
      ),
    stop,
    remove: async () => {
      if (child.exitCode === null) await stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

async function run(child: ChildProcess): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code: code ?? 1, out, err }
}

function freePort(): Promise<number> {
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
