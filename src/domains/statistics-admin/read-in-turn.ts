import { unlessBusy } from '#confined'
import { readFigures } from '#statistics/reading'

/** Reads a file as `readFigures` does, unless two are being read already: each may take some hundred megabytes. */
export const readInTurn = unlessBusy(2, readFigures)
