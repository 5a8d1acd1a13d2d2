import { expect, test } from 'vitest'
import { RateIntervals, SmallMultiples, type Multiple, type RateRow } from '#design'
import { rateAxis } from './rate-intervals.tsx'
import { markup } from './testing.ts'

const row = (name: string, perThousand: number | null, more: Partial<RateRow> = {}): RateRow => ({
  name,
  href: `/${name}`,
  count: perThousand === null ? 'withheld' : perThousand * 100,
  rate: perThousand === null ? null : { perThousand, low: perThousand * 0.8, high: perThousand * 1.25 },
  note: '',
  ...more,
})

test('areas stand in the order they are given in, not in that of their rates', async () => {
  const html = await markup(
    <RateIntervals
      lang="da"
      caption="Indbrud"
      unit="anmeldelser"
      rows={[
        row('Fyn', 2),
        row('Nordjylland', 9, { own: true }),
        row('Bornholm', null),
        row('Østjylland', 4),
      ]}
      reference={{ name: 'hele landet', perThousand: 3.25 }}
    />,
  )
  const order = ['Fyn', 'Nordjylland', 'Bornholm', 'Østjylland'].map((name) =>
    html.indexOf(`href="/${name}"`),
  )
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(html).toContain('(her)')
  expect(html).toContain('1,60 til 2,50')
  expect(html).toContain('Stiplet streg: hele landet, 3,25.')
  expect(html.match(/class="chart-dot"/g)).toHaveLength(3)
})

test('their scale holds every rate, and does not follow one very wide interval', () => {
  expect(rateAxis([{ perThousand: 4, low: 3, high: 5 }])).toMatchObject({ from: 0, to: 5 })
  expect(
    rateAxis([
      { perThousand: 4, low: 3, high: 5 },
      { perThousand: 1, low: 0, high: 60 },
    ]).to,
  ).toBe(6)
  expect(rateAxis([])).toMatchObject({ from: 0, cut: false })
})

const multiple = (name: string, column: number, line: number, rates: Multiple['rates']): Multiple => ({
  name,
  href: `/${name}`,
  column,
  row: line,
  rates,
  text: `${name} i ord`,
})

const rate = (perThousand: number) => ({ perThousand, low: perThousand / 2, high: perThousand * 2 })

test('small charts have one scale and the order of the map', async () => {
  const html = await markup(
    <SmallMultiples
      lang="da"
      label="Kommunerne"
      names={['2023', '2024', '2025']}
      ends={['2023', '2025']}
      tiles={[
        multiple('Rebild', 2, 3, [rate(2), rate(3), rate(1)]),
        multiple('Læsø', 4, 1, ['withheld', rate(8), 'missing']),
        multiple('Aalborg', 3, 2, [rate(4), rate(4), rate(4)]),
      ]}
    />,
  )
  const order = ['Læsø', 'Aalborg', 'Rebild'].map((name) => html.indexOf(`href="/${name}"`))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(html).toContain('fra 0 til 8 pr. 1.000 indbyggere')
  expect(html.match(/text-anchor="end">8<\/text>/g)).toHaveLength(3)
  expect(html).toContain('2023: vises ikke. 2024: 8,0. 2025: mangler.')
})
