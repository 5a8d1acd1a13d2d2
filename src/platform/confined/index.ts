import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a process of its own may cost. */
export type Confines = {
  readonly heapMegabytes: number
  /** Room for what has just been made; small where little is kept, so that all of it takes less. */
  readonly youngMegabytes?: number
  readonly residentMegabytes: number
  /** From its start to its answer. */
  readonly milliseconds: number
  readonly answerBytes: number
}

export type ConfinedAnswer =
  | { readonly kind: 'answered'; readonly answer: Buffer }
  /** It was stopped for the time or memory it took, or for the length of its answer. */
  | { readonly kind: 'took-too-long' | 'too-demanding' | 'too-long' }

/**
 * Lets a program of ours do something risky in a process of its own: without our environment, without the right to
 * write files or start programs, with limits on its memory and a deadline after which it is killed. It is given the
 * input on its standard input, and answers on its standard output.
 *
 * @param program name of a composition root, such as `worker`
 * @throws Error only where no process can be started
 */
export async function askConfined(
  program: string,
  confines: Confines,
  input: readonly (string | Uint8Array)[],
): Promise<ConfinedAnswer> {
  const entry = programEntry(program)
  const flags = [
    `--max-old-space-size=${confines.heapMegabytes}`,
    ...(confines.youngMegabytes === undefined ? [] : [`--max-semi-space-size=${confines.youngMegabytes}`]),
    '--no-warnings',
    '--permission',
    '--allow-fs-read=*',
  ]
  const child = spawn(process.execPath, [...flags, entry], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { NODE_ENV: 'production' },
    cwd: dirname(entry),
    windowsHide: true,
  })
  return answerOf(child, confines, input)
}

/** `worker.js` beside the bundled programs, or `worker.ts` in the sources, from wherever this code ended up. */
function programEntry(program: string): string {
  const here = fileURLToPath(import.meta.url)
  const name = here.endsWith('.ts') ? `${program}.ts` : `${program}.js`
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, name))) return join(folder, name)
  throw new Error(`${name} is missing beside the program: build it first`)
}

function answerOf(
  child: ChildProcess,
  confines: Confines,
  input: readonly (string | Uint8Array)[],
): Promise<ConfinedAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stop = (kind: 'took-too-long' | 'too-demanding' | 'too-long') => {
      child.kill('SIGKILL')
      resolve({ kind })
    }
    const deadline = setTimeout(() => stop('took-too-long'), confines.milliseconds)
    const look = (): void =>
      void residentMegabytes(child.pid).then(
        (resident) => resident > confines.residentMegabytes && stop('too-demanding'),
      )
    // At once as well: the quickest programs are done before the first interval is over.
    look()
    const watch = setInterval(look, 200)
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > confines.answerBytes) stop('too-long')
      else chunks.push(chunk)
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(deadline)
      clearInterval(watch)
      // A process that ran out of memory ends without a word.
      resolve(size === 0 ? { kind: 'too-demanding' } : { kind: 'answered', answer: Buffer.concat(chunks) })
    })
    // A process that dies early closes the pipe under us; its missing answer says enough.
    child.stdin?.on('error', () => undefined)
    for (const piece of input) child.stdin?.write(piece)
    child.stdin?.end()
  })
}

/** Memory that a process really takes, where the system tells; 0 where it does not. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  try {
    const pages = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]
    return (Number(pages) * 4096) / (1024 * 1024)
  } catch {
    return 0
  }
}
export { unlessBusy } from './unless-busy.ts'
