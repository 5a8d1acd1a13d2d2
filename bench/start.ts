import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { against } from './limit.ts'
import { startKredsplan } from '#e2e/kredsplan'

/** Seconds until the front page is answered. */
async function timed(work: () => Promise<{ readonly url: string }>): Promise<number> {
  const started = performance.now()
  const { url } = await work()
  await fetch(`${url}/`)
  return (performance.now() - started) / 1000
}

/** What a process and its children hold of memory, in MB: shared pages are counted once. */
function memoryMb(pid: number): number {
  const own =
    Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
  const children = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
  return children.reduce((sum, [child]) => sum + (child ? memoryMb(child) : 0), own)
}

let server = await startKredsplan()
await server.stop()
await server.remove()
const first = await timed(async () => (server = await startKredsplan()))
against('first start to first page', first, 5, 's')
const pages = ['/plan/2026', '/en', '/soeg?q=indsatser', '/arbejde/log-ind', '/raad']
for (const page of pages) await fetch(server.url + page)
against('memory of server and database', memoryMb(server.pid) + memoryMb(server.databasePid()), 512, 'MB')
await server.stop()
const again = await timed(
  async () => (server = await startKredsplan([], { KREDSPLAN_DATA: server.dataFolder })),
)
against('restart to first page', again, 2, 's')
await server.remove()
