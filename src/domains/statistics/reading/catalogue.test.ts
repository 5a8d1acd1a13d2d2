import { expect, test } from 'vitest'
import { knownAreas } from './areas.ts'
import { ancestorsOf, knownOffences, parentOf } from './offences.ts'

test('knows the 98 municipalities and Christiansø by one code each', () => {
  const municipalities = knownAreas.filter((area) => area.kind === 'municipality')
  expect(municipalities).toHaveLength(99)
  expect(new Set(knownAreas.map((area) => area.code)).size).toBe(knownAreas.length)
  expect(new Set(knownAreas.map((area) => area.name.da)).size).toBe(knownAreas.length)
  expect(municipalities.find((area) => area.name.da === 'Læsø')).toMatchObject({
    code: '825',
    municipality: '0825',
  })
})

test('knows which offences count others too', () => {
  expect(parentOf('1110')).toBe('11')
  expect(parentOf('1000')).toBe('1')
  expect(parentOf('3210')).toBe('3')
  expect(parentOf('9999')).toBeNull()
  expect(ancestorsOf('1320')).toEqual(['13', '1', 'TOT'])
  expect(ancestorsOf('TOT')).toEqual([])
})

test('names every offence once in both languages', () => {
  for (const lang of ['da', 'en'] as const)
    expect(new Set(knownOffences.map((offence) => offence.name[lang])).size).toBe(knownOffences.length)
})
