import { missing } from './cells.ts'
import { readCube, type CubeNumbers, type Side, type SideValue } from './cube.ts'
import { decode } from './decode.ts'
import type { About, Figures } from './figures.ts'
import { listOf, membersOf, textOf, textsOf, type Json, type Members } from './json.ts'
import { cellOfText, numberStyle, type NumberStyle } from './numbers.ts'
import { Refused } from './refused.ts'

/**
 * The figures of a JSON-stat file: the StatBank's, which is of version 1, or 2.0 with its numbers as a list or by place.
 *
 * @throws Refused where it is not one, or ends too early
 */
export function readJsonStat(file: string, bytes: Uint8Array, withheldAs?: string): Figures {
  const dataset = datasetOf(file, parse(file, bytes))
  const dimension = membersOf(dataset['dimension'])
  const ids = textsOf(dataset['id'] ?? dimension['id'])
  const sizes = listOf(dataset['size'] ?? dimension['size']).map(Number)
  const times = new Set(textsOf(membersOf(dataset['role'] ?? dimension['role'])['time']))
  const sides = ids.map((id, i) => sideOf(file, id, membersOf(dimension[id]), sizes[i] ?? 0, times.has(id)))
  const wanted = sides.reduce((product, side) => product * side.values.length, 1)
  return readCube(file, sides, numbersOf(dataset, wanted, numberStyle(false, withheldAs)), aboutOf(dataset))
}

function parse(file: string, bytes: Uint8Array): Json {
  const text = decode(bytes)
  try {
    return JSON.parse(text) as Json
  } catch {
    const isWhole = /[}\]]\s*$/u.test(text.slice(-100))
    throw new Refused({ kind: isWhole ? 'not-a-table' : 'cut-off', file })
  }
}

/** The data set itself, or the first one of a bundle. */
function datasetOf(file: string, json: Json): Members {
  const candidates = [json, ...Object.values(membersOf(json))].map(membersOf)
  const dataset = candidates.find(
    (members) => members['dimension'] !== undefined && members['value'] !== undefined,
  )
  if (!dataset) throw new Refused({ kind: 'not-a-table', file })
  return dataset
}

function sideOf(file: string, id: string, members: Members, size: number, isTime: boolean): Side {
  const category = membersOf(members['category'])
  const labels = membersOf(category['label'])
  const codes = codesOf(category['index'] ?? Object.keys(labels))
  if (codes.length !== size) throw new Refused({ kind: 'not-a-table', file })
  const values = codes.map((code): SideValue => ({ code, label: textOf(labels[code]) || code }))
  return { id, label: textOf(members['label']) || id, values, isTime }
}

/** Codes in their order: as a list, or by place. */
function codesOf(index: Json): readonly string[] {
  if (Array.isArray(index)) return textsOf(index)
  return Object.entries(membersOf(index))
    .toSorted(([, a], [, b]) => Number(a) - Number(b))
    .map(([code]) => code)
}

function numbersOf(dataset: Members, wanted: number, style: NumberStyle): CubeNumbers {
  const value = dataset['value'] ?? null
  const status = dataset['status'] ?? null
  const isList = Array.isArray(value)
  const textAt = (place: number): string => textOf(at(value, place))
  return {
    count: isList ? value.length : wanted,
    lineAt: () => null,
    textAt,
    cellAt: (place) => {
      const mark = cellOfText(textOf(typeof status === 'string' ? status : at(status, place)), style)
      const text = textAt(place)
      if (text !== '') return cellOfText(text, style)
      return mark >= 0 && mark < 4 ? mark : missing
    },
  }
}

/** A list's member, or the one that an object has under that place. */
function at(members: Json, place: number): Json {
  const member = Array.isArray(members) ? (members as readonly Json[])[place] : membersOf(members)[place]
  return member ?? null
}

function aboutOf(dataset: Members): About {
  const px = membersOf(membersOf(dataset['extension'])['px'])
  return {
    format: 'jsonstat',
    table: told(textOf(px['tableid'])),
    title: told(textOf(dataset['label'])),
    source: told(textOf(dataset['source'])),
    updated: told(textOf(dataset['updated'])),
  }
}

function told(text: string): string | null {
  return text === '' ? null : text
}
