import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReadOutcome } from './proposal.ts'
import { limits } from './refused.ts'
import { typeOf, type PlanFile } from './sniffing.ts'

/**
 * Reads a published plan in a process of its own: without our environment, without the right to write files
 * or start programs, with limits on its memory and a deadline after which it is killed. Whatever the file does,
 * it does there.
 *
 * Answers within 10 seconds, with a proposal or a refusal; it throws only when no process can be started.
 */
export async function readPlan(file: PlanFile): Promise<ReadOutcome> {
  const type = typeOf(file)
  if (typeof type !== 'string') return type
  const child = startReader()
  const answer = await answerOf(child, file)
  if (typeof answer !== 'string') return answer
  // A reader that ran out of memory ends without a word.
  if (answer === '') return tooDemanding
  try {
    return JSON.parse(answer) as ReadOutcome
  } catch {
    return { kind: 'unreadable', reason: 'no answer' }
  }
}

const tooDemanding: ReadOutcome = { kind: 'too-large', limit: `${limits.heapMegabytes} MB` }

function startReader(): ChildProcess {
  const entry = workerEntry()
  const flags = [
    `--max-old-space-size=${limits.heapMegabytes}`,
    '--no-warnings',
    '--permission',
    '--allow-fs-read=*',
  ]
  return spawn(process.execPath, [...flags, entry], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { NODE_ENV: 'production' },
    cwd: dirname(entry),
    windowsHide: true,
  })
}

/** `worker.js` beside the bundled programs, or `worker.ts` in the sources, from wherever this code ended up. */
function workerEntry(): string {
  const here = fileURLToPath(import.meta.url)
  const name = here.endsWith('.ts') ? 'worker.ts' : 'worker.js'
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, name))) return join(folder, name)
  throw new Error(`${name} is missing beside the program: build it first`)
}

function answerOf(child: ChildProcess, file: PlanFile): Promise<string | ReadOutcome> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stop = (outcome: ReadOutcome) => {
      child.kill('SIGKILL')
      resolve(outcome)
    }
    const deadline = setTimeout(
      () => stop({ kind: 'took-too-long', seconds: Math.round(limits.milliseconds / 1000) }),
      limits.milliseconds,
    )
    const watch = setInterval(() => {
      void isTooBig(child.pid).then((big) => big && stop(tooDemanding))
    }, 200)
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limits.answerBytes) stop({ kind: 'too-large', limit: `${limits.characters}` })
      else chunks.push(chunk)
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(deadline)
      clearInterval(watch)
      resolve(Buffer.concat(chunks).toString('utf8'))
    })
    // A reader that dies early closes the pipe under us; its missing answer says enough.
    child.stdin?.on('error', () => undefined)
    child.stdin?.write(`${JSON.stringify(file.name)}\n`)
    child.stdin?.end(file.bytes)
  })
}

/** Resident memory of a process, where the system tells. */
async function isTooBig(pid: number | undefined): Promise<boolean> {
  try {
    const pages = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]
    return (Number(pages) * 4096) / (1024 * 1024) > limits.residentMegabytes
  } catch {
    return false
  }
}
