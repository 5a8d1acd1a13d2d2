import { expect, test } from 'vitest'
import { IndicatorChart, type IndicatorChartProps } from '#design'
import { axisFor } from './chart-scale.ts'
import { markup } from './testing.ts'

const props: IndicatorChartProps = {
  lang: 'da',
  name: 'Anmeldelser af vold',
  unit: 'anmeldelser',
  direction: 'down',
  baseline: { day: '2026-01-01', value: 50 },
  target: { day: '2026-12-31', value: 35 },
  values: [],
}

function chart(change: Partial<IndicatorChartProps>): Promise<string> {
  return markup(<IndicatorChart {...props} {...change} />)
}

test('an axis begins at zero while the differences can still be seen, at round numbers', () => {
  expect(axisFor([50, 35, 42])).toEqual({ from: 0, to: 50, ticks: [0, 10, 20, 30, 40, 50], cut: false })
  expect(axisFor([1040, 700])).toMatchObject({ from: 0, to: 1250, cut: false })
  expect(axisFor([0, 0])).toMatchObject({ from: 0, cut: false })
  expect(axisFor([5, 5])).toMatchObject({ from: 0, cut: false })
})

test('an axis that leaves out the zero is marked as cut, one that holds negative values is not', async () => {
  expect(axisFor([71, 80])).toMatchObject({ from: 70, to: 80, cut: true })
  expect(axisFor([-4, 2])).toMatchObject({ from: -4, to: 2, cut: false })
  expect(axisFor([-90, -80])).toMatchObject({ cut: true })
  const html = await chart({
    baseline: { day: '2026-01-01', value: 71 },
    target: { day: '2026-12-31', value: 80 },
  })
  expect(html).toContain('Aksen begynder ved 70 anmeldelser, ikke ved 0.')
})

test('without values it says so and draws the way from baseline to target', async () => {
  const html = await chart({})
  expect(html).toContain('Der er ikke målt endnu. Udgangspunkt 50 anmeldelser den 1. januar 2026.')
  expect(html).toContain('mål 35')
  expect(html).not.toContain('<details')
})

test('without values and baseline there is nothing to draw', async () => {
  const html = await chart({ baseline: null })
  expect(html).toContain('Udgangspunktet kendes ikke.')
  expect(html).not.toContain('<svg')
})

test('a day without a figure is a gap in the line and has its reason in the table', async () => {
  const html = await chart({
    values: [
      { day: '2026-02-01', value: 48, reason: '' },
      { day: '2026-03-01', value: 47.5, reason: '' },
      { day: '2026-04-01', value: null, reason: 'systemet var nede' },
      { day: '2026-05-01', value: 44, reason: '' },
      { day: '2026-06-01', value: 43, reason: '' },
    ],
  })
  expect(html.match(/<polyline/g)).toHaveLength(2)
  expect(html).toContain('<th scope="row">1. april 2026</th><td>ukendt: systemet var nede</td>')
  expect(html).toContain('47,5')
  expect(html).toMatch(/<desc>Senest 43 anmeldelser den 1\. juni 2026\..*Lavere er bedre\./)
})

test('a newest value that is unknown is not replaced by an older one', async () => {
  const html = await chart({
    values: [
      { day: '2026-02-01', value: 48, reason: '' },
      { day: '2026-03-01', value: null, reason: 'Ikke målt' },
    ],
  })
  expect(html).toContain('Senest ukendt den 1. marts 2026: Ikke målt.')
})
