import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as forms from './forms-fixture.ts'
import { readFiguresHere } from './read-here.ts'
import { refusalText } from './refusals.ts'
import { warningText } from './warnings.ts'

const files = [
  forms.apiCsv('CodeAndValue'),
  forms.bulk(),
  forms.jsonStat1(),
  forms.jsonStat2(),
  forms.px('iso-8859-15'),
  forms.webExport(),
  forms.qlik(),
  forms.tidy(),
  forms.workbook(),
]

/** A file with some of its bytes cut out, and others put in. */
const damaged = fc
  .record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.oneof(fc.constant(0), fc.nat(40), fc.constant(100_000)),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom(
          '"',
          '\r\n',
          ';;;',
          '-1',
          '4,5',
          '999999999999',
          '2025M13',
          '010170-1234',
          '..',
          '\uFEFF',
          '<',
          '&',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  })
  .map(({ file, at, cut, put }) => {
    const place = Math.floor(at * file.length)
    return new Uint8Array(Buffer.concat([file.subarray(0, place), put, file.subarray(place + cut)]))
  })

test('answers whatever is done to a file, and says it in words', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, fc.boolean(), async (bytes, isMapped) => {
      const outcome = await readFiguresHere({ name: 'tal', bytes }, isMapped ? forms.qlikMapping : null)
      if (outcome.kind === 'refused')
        for (const refusal of outcome.refusals)
          expect(refusalText(refusal, 'da')).not.toMatch(/undefined|010170/u)
      if (outcome.kind !== 'read') return
      const { table } = outcome
      for (const warning of table.warnings) expect(warningText(warning, 'en')).not.toContain('undefined')
      for (const { area, offence, counts, statuses } of table.series) {
        expect(table.areas[area]).toBeDefined()
        expect(table.offences[offence]).toBeDefined()
        expect([counts.length, statuses.length]).toEqual([table.length, table.length])
        for (const [at, count] of counts.entries())
          expect(count === null ? 'mw' : count === 0 ? 'zi' : 'o').toContain(statuses.charAt(at))
      }
    }),
    { numRuns: 500 },
  )
})
