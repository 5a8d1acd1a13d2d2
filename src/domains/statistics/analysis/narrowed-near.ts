import type { Component } from './joined.ts'
import { narrowed, type Narrowed, type Pattern } from './protect.ts'
import type { Swaps } from './swaps.ts'

/** So many cells can be looked at together; of more, only those of the areas around a small count. */
const mostTogether = 1000

/**
 * What readers can work out at the most of small counts of a component: of a large one each is looked at with the areas
 * that it is summed with, while all further away stand still. They could only move more.
 */
export function narrowedNear(
  pattern: Pattern,
  swaps: Swaps,
  { cells, equations }: Component,
  asked: ReadonlySet<number>,
): readonly Narrowed[] {
  const { lines, width } = pattern.system
  const lineOf = (cell: number): number => Math.floor(cell / width)
  const groups = Map.groupBy(asked, (cell) =>
    cells.length <= mostTogether ? null : swaps.families[lineOf(cell)],
  )
  return [...groups].flatMap(([family, own]) => {
    const near = family ? cells.filter((cell) => family.has(lines[lineOf(cell)]?.area ?? '')) : cells
    const [around, wanted] = [new Set(near), new Set(own)]
    const sums = equations.filter((equation) => equation.some(([, cell]) => around.has(cell)))
    return narrowed(pattern, sums, near, (cell) => wanted.has(cell))
  })
}
