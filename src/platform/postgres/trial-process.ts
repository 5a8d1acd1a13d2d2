// A process of its own for the tests: holds the database of a folder until a signal comes.
import { startDatabase } from './start.ts'

const [dataFolder = '', purpose] = process.argv.slice(2)
const outcome = await startDatabase({
  dataFolder,
  dataFolderIsDefault: false,
  purpose: purpose === 'server' ? 'server' : 'command',
})
if (outcome.kind === 'running') {
  const stop = () => void outcome.server.stop().then(() => process.exit(0))
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
console.log(outcome.kind)
