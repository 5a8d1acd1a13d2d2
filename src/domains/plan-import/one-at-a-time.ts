import { readPlan, type ReadOutcome } from '#documents/reading'

/** Files that this process reads at the same time: each may take half a gigabyte while it lasts. */
const most = 2
let under = 0

/** Reads a plan as `readPlan` does, unless two are being read already. */
export async function readInTurn(
  file: Parameters<typeof readPlan>[0],
): Promise<ReadOutcome | { readonly kind: 'busy' }> {
  if (under >= most) return { kind: 'busy' }
  under++
  try {
    return await readPlan(file)
  } finally {
    under--
  }
}
