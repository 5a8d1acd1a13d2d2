import type { DataSet, Vintage } from '#statistics'
import type { SetView } from './types.ts'

/** A data set and its extract as the workspace tells of them. */
export function setView(
  { code, title, publisher, unit, period }: DataSet,
  { number, drawnOn, drawnBy, sha256 }: Vintage,
): SetView {
  return { code, title, publisher, unit, period, drawnOn, drawnBy, sha256, vintage: number, release: null }
}
