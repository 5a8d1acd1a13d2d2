import { readFigures, type ReadOutcome } from '#statistics/reading'

/** Files that this process reads at the same time: each may take some hundred megabytes while it lasts. */
const most = 2
let under = 0

/** Reads a file as `readFigures` does, unless two are being read already. */
export async function readInTurn(
  ...args: Parameters<typeof readFigures>
): Promise<ReadOutcome | { readonly kind: 'busy' }> {
  if (under >= most) return { kind: 'busy' }
  under++
  try {
    return await readFigures(...args)
  } finally {
    under--
  }
}
