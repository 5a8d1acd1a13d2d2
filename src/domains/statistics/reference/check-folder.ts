import { checkAberrations } from './check-aberrations.ts'
import { checkPackageCusum, checkScaledCusum } from './check-cusum.ts'
import { checkAudits, checkSuppressions } from './check-disclosure.ts'
import { checkDistributions } from './check-distributions.ts'
import { checkProjections } from './check-projection.ts'
import { checkAdjustments, checkWording } from './check-report.ts'
import { checkTrends } from './check-trend.ts'
import { openFolder, type Folder } from './folder.ts'
import type { Line } from './line.ts'

export type { Line } from './line.ts'

/** What is checked, by the file that has the answers. */
const checks: readonly { readonly file: string; readonly check: (folder: Folder) => readonly Line[] }[] = [
  { file: 'distributions.csv', check: checkDistributions },
  { file: 'glm.json', check: checkTrends },
  { file: 'projection.json', check: checkProjections },
  { file: 'farrington.json', check: checkAberrations },
  { file: 'cusum_scaled.json', check: checkScaledCusum },
  { file: 'cusum.json', check: checkPackageCusum },
  { file: 'fdr.json', check: checkAdjustments },
  { file: 'wording.json', check: checkWording },
  { file: 'suppression.json', check: checkSuppressions },
  { file: 'audit.json', check: checkAudits },
]

/**
 * Checks the engine against the reference answers of a folder, of each file that is there.
 *
 * @throws Error naming a file that is there but is not JSON
 */
export function checkFolder(path: string): readonly Line[] {
  const folder = openFolder(path)
  return checks.flatMap(({ file, check }) => {
    const isThere = (file.endsWith('.csv') ? folder.rows(file) : folder.records(file)) !== null
    const lines = isThere ? check(folder) : []
    // Something of a file has to be compared; that one kind of answer is not among it is nothing to blame.
    const nothing = lines.every((line) => line.cases === 0)
    return lines.filter((line) => nothing || line.cases > 0)
  })
}

/** `ok` where something was compared and no error is over the tolerance. */
export function verdictOf({ cases, worst, tolerance }: Line): 'ok' | 'SHORT' {
  return cases > 0 && worst <= tolerance ? 'ok' : 'SHORT'
}
