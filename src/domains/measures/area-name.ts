import type { FocusArea } from './types.ts'

/** A focus area's number and title, "5.1 Trygt natteliv"; the title alone where it has no number. */
export function areaName({ number, title }: Pick<FocusArea, 'number' | 'title'>): string {
  return number === null ? title : `${number} ${title}`
}
