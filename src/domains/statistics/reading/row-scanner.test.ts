import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRows } from './csv-rows.ts'
import { apiCsv, webExport } from './forms-fixture.ts'
import { Refused } from './refused.ts'

type Read = readonly { readonly line: number; readonly fields: readonly string[] }[]

/** The rows of a file looked at through a window of so many bytes. */
async function rowsOf(bytes: Uint8Array, delimiter: string, window?: number): Promise<Read> {
  const rows: { line: number; fields: string[] }[] = []
  await csvRows({ name: 'a', bytes }, delimiter.charCodeAt(0), window).each((row) => {
    const fields = Array.from({ length: row.count }, (_, i) =>
      Buffer.from(row.bytes.subarray(row.starts[i], row.ends[i])).toString('utf8'),
    )
    rows.push({ line: row.line, fields })
    return true
  })
  return rows
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

test('finds the same rows whatever byte a window ends at', async () => {
  const quoted = encoded('"a;1";b;"say ""so"""\r\n"a;1";b;"two\r\nlines"\n\n"";;x')
  for (const [bytes, delimiter] of [
    [apiCsv('CodeAndValue'), ';'],
    [webExport(), ','],
    [quoted, ';'],
  ] as const) {
    const whole = await rowsOf(bytes, delimiter)
    for (let window = 1; window <= 400; window++)
      expect(await rowsOf(bytes, delimiter, window)).toEqual(whole)
  }
})

test('reads quotation marks, doubled ones, delimiters and line ends within them', async () => {
  expect(await rowsOf(encoded('a;"b;c";"d""e"\r\n"f\r\ng";h;""\ni;;'), ';')).toEqual([
    { line: 1, fields: ['a', 'b;c', 'd"e'] },
    { line: 2, fields: ['f\r\ng', 'h', ''] },
    { line: 4, fields: ['i', '', ''] },
  ])
})

test('reads back whatever fields are written', async () => {
  const field = fc.oneof(
    fc.constantFrom(
      '',
      'Aalborg',
      'Aalborg',
      'Læsø',
      '1320 Indbrud i beboelser',
      'a;b',
      '"',
      'x"y',
      'to\nlinjer',
    ),
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r')),
  )
  const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.integer({ min: 1, max: 300 }),
      fc.boolean(),
      async (written, window, always) => {
        const said = (text: string): string =>
          always || /[";\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
        const text = written.map((fields) => `${fields.map(said).join(';')}\r\n`).join('')
        const read = await rowsOf(encoded(text), ';', window)
        expect(read.map(({ fields }) => fields)).toEqual(written)
      },
    ),
    { numRuns: 300 },
  )
})

test('refuses a row larger than any real one', async () => {
  await expect(rowsOf(new Uint8Array(5 * 1024 * 1024).fill(97), ';')).rejects.toThrow(Refused)
})
