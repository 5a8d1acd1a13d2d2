import { unlessBusy } from '#confined'
import { readPlan } from '#documents/reading'

/** Reads a plan as `readPlan` does, unless two are being read already: each may take half a gigabyte. */
export const readInTurn = unlessBusy(2, readPlan)
