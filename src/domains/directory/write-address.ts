import { isViolationOf, type Tx } from '#db'
import type { WorkspaceContext } from '#http'

/**
 * Writes what may bring a new address in. When somebody else brought in the same address at the same
 * moment, the work is done once more from the start, and then finds the address known.
 */
export async function writeAddress<T>(c: WorkspaceContext, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await c.var.write(work)
  } catch (error) {
    if (!isViolationOf(error, 'person_email')) throw error
    return c.var.write(work)
  }
}
