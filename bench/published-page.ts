import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startKredsplan } from '#e2e/kredsplan'

const seconds = 6
const rounds = 5
const path = '/plan/2026'
const peerPort = 18_099

/** Requests a second that `wrk -t1 -c50` gets of an address, as the address serves it. */
function requestsPerSecond(url: string): number {
  const out = execFileSync('wrk', ['-t1', '-c50', `-d${seconds}s`, url], { encoding: 'utf8' })
  if (/Non-2xx/.test(out)) throw new Error(`not every answer was right:\n${out}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(out)?.[1])
}

/** Starts nginx with the same bytes and headers under the same path. */
async function startPeer(body: string, type: string): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'kredsplan-bench-'))
  execFileSync('chmod', ['755', folder])
  writeFileSync(join(folder, 'page'), body)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
  server { listen 127.0.0.1:${peerPort}; default_type '${type}'; location = ${path} { alias ${folder}/page; } } }`,
  )
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' })
  for (let tries = 0; tries < 50; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    if (
      await fetch(`http://127.0.0.1:${peerPort}${path}`).then(
        (r) => r.ok,
        () => false,
      )
    )
      break
  }
  return () => {
    nginx.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const kredsplan = await startKredsplan()
const page = await fetch(kredsplan.url + path, { headers: { 'accept-encoding': 'identity' } })
const stopPeer = await startPeer(await page.text(), page.headers.get('content-type') ?? 'text/html')
try {
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const ours = requestsPerSecond(kredsplan.url + path)
    const theirs = requestsPerSecond(`http://127.0.0.1:${peerPort}${path}`)
    ratios.push(ours / theirs)
    console.log(
      `round ${round + 1}: kredsplan ${ours.toFixed(0)}/s, nginx ${theirs.toFixed(0)}/s, ratio ${(ours / theirs).toFixed(2)}`,
    )
  }
  const median = [...ratios].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  console.log(
    `published page against nginx, same bytes: ratio ${median.toFixed(2)} (at least 0.6) ${median >= 0.6 ? 'ok' : 'SHORT'}`,
  )
} finally {
  stopPeer()
  await kredsplan.remove()
}
