// Everything that must hold, in one go: types, lint, format, dead code, then the tests of every runner.
// The last line is the sum of the runners' own reports.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from '#build'

const checks = [
  { name: 'types', command: 'tsc', args: [] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware'] },
  { name: 'format', command: 'oxfmt', args: ['--check'] },
  { name: 'dead code', command: 'knip', args: [] },
]

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1
}

let broken = 0
for (const { name, command, args } of checks) {
  console.log(`\n— ${name}`)
  if (run(command, args) !== 0) {
    broken++
    console.error(`${name} does not hold`)
  }
}

await buildAll()
const folder = mkdtempSync(join(tmpdir(), 'kredsplan-test-'))
const totals = { passed: 0, failed: 0, skipped: 0 }
for (const project of ['unit', 'e2e']) {
  console.log(`\n— ${project} tests`)
  const report = join(folder, `${project}.json`)
  if (
    run('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]) !== 0
  )
    broken++
  add(report, project)
}
rmSync(folder, { recursive: true, force: true })

function add(report, project) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    totals.passed += numPassedTests
    totals.failed += numFailedTests
    totals.skipped += numPendingTests + numTodoTests
  } catch {
    broken++
    console.error(`the ${project} tests gave no report`)
  }
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exitCode = broken === 0 && totals.failed === 0 ? 0 : 1
