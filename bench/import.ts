import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#package'
import { against, median } from './limit.ts'

const folder = process.env['KREDSPLAN_INPUT'] ?? join(packageRoot(), '../shared/input')
const runs = 5

for (const ending of ['txt', 'docx', 'pdf']) {
  const file = join(folder, `samarbejdsplan-2026.${ending}`)
  if (!existsSync(file)) {
    console.log(`import of .${ending}: skipped, ${file} is not there`)
    continue
  }
  const seconds = Array.from({ length: runs }, () => {
    const started = performance.now()
    const { status } = spawnSync(
      process.execPath,
      ['bin/kredsplan.js', 'import', 'plan', file, '--year', '2026', '--dry-run', '--json'],
      { cwd: packageRoot() },
    )
    if (status !== 0) throw new Error(`the import of ${file} failed`)
    return (performance.now() - started) / 1000
  })
  against(`import of .${ending}, whole command, median of ${runs}`, median(seconds), 3, 's')
}
