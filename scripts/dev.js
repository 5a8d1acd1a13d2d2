// Starts the server and starts it again when a source changes.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const quietMs = 200
let server = null
let timer = null
let ending = false

function start() {
  server = spawn(process.execPath, [`${root}bin/kredsplan.js`, 'start', ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  server.on('exit', () => {
    server = null
    if (ending) process.exit()
  })
}

function restart() {
  if (!server) return start()
  server.once('exit', () => ending || start())
  server.kill('SIGTERM')
}

for (const folder of ['src', 'migrations', 'districts']) {
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(restart, quietMs)
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    ending = true
    if (server) server.kill(signal)
    else process.exit()
  })
}
start()
