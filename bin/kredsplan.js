#!/usr/bin/env node
// The launcher runs on any Node from 20 up: it builds what is stale, then hands over to the
// Node that the package brings along, with the same arguments, streams, signals and exit code.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from '#build'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = `${root}dist/cli.js`

await buildIfStale()

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(program)
} else {
  const runtime = `${root}node_modules/.bin/node`
  const child = spawn(runtime, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
