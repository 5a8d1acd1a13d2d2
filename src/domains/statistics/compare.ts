import { differenceOf, type Extract, type Surroundings, type VintageDifference } from './difference.ts'
import { overlay, type StoredSeries } from './overlay.ts'

/** An extract and the data set that it is compared with; plain data, for it may go to a thread of its own. */
export type ToCompare = {
  readonly extract: Extract
  readonly stored: readonly StoredSeries[]
  /** Of each layer the last period that may be laid. */
  readonly ended: readonly number[]
  /** So many layers lie below the extract; the others lie over it. */
  readonly split: number
  readonly around: Omit<Surroundings, 'below' | 'above'>
}

/** Compares an extract with what the data set says. */
export function compare({ extract, stored, ended, split, around }: ToCompare): VintageDifference {
  const laid = (of: (series: StoredSeries) => boolean) => overlay(stored.filter(of), ended)
  return differenceOf(extract, {
    ...around,
    below: laid(({ layer }) => layer < split),
    above: laid(({ layer }) => layer >= split),
  })
}
