#!/usr/bin/env node
// The launcher runs on any Node from 20 up: it builds what is stale, then hands over to the
// Node that the package brings along, with the same arguments, streams, signals and exit code.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = `${root}dist/cli.js`

try {
  const { buildIfStale } = await import('#build')
  await buildIfStale()
} catch (error) {
  // Somebody else's checkout, or a read-only one, runs as it was built.
  if (!(existsSync(program) && ['EACCES', 'EROFS', 'EPERM'].includes(error.code))) fail(error)
}

if (Number(process.versions.node.split('.')[0]) >= 24) await import(program)
else handOver()

function handOver() {
  // Over the channel the program hears when this process is gone, also when it was killed.
  const child = spawn(`${root}node_modules/.bin/node`, [program, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', fail)
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}

function fail(error) {
  const missing = error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'ENOENT'
  console.error(
    missing
      ? 'Kør npm ci først (run npm ci first).'
      : `Kredsplan kunne ikke bygges (could not be built): ${error.message}`,
  )
  process.exit(1)
}
