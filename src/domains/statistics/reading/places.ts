import { catalogue, type Lang } from '#texts'
import type { Place } from './types.ts'

const texts = catalogue(
  {
    line: (line: number) => `linje ${line}`,
    column: (column: string) => `kolonnen »${column}«`,
    file: (file: string) => `filen ${file}`,
    of: (where: string, file: string) => `${where} i ${file}`,
  },
  {
    line: (line: number) => `line ${line}`,
    column: (column: string) => `column “${column}”`,
    file: (file: string) => `the file ${file}`,
    of: (where: string, file: string) => `${where} of ${file}`,
  },
)

/** Where it is: "linje 7, kolonnen »INDHOLD« i tal.csv". */
export function placeText({ file, line, column }: Place, lang: Lang): string {
  const t = texts[lang]
  const where = [line === null ? [] : t.line(line), column === null ? [] : t.column(column)].flat()
  return where.length === 0 ? t.file(file) : t.of(where.join(', '), file)
}

/** The same at the beginning of a sentence. */
export function capitalPlaceText(place: Place, lang: Lang): string {
  const text = placeText(place, lang)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
