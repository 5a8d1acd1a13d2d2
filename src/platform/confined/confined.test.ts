import { expect, test } from 'vitest'
import { askConfined } from './index.ts'

const confines = {
  heapMegabytes: 256,
  residentMegabytes: 1_000,
  milliseconds: 20_000,
  answerBytes: 1_000_000,
}
const asked = [`${JSON.stringify({ name: 'a.csv', path: null, mapping: null, options: {} })}\n`, 'hej']

test('gives the answer of a program that keeps within its confines', async () => {
  const outcome = await askConfined('figures-worker', confines, asked)
  expect(outcome.kind === 'answered' && outcome.answer.toString('utf8')).toContain('not-a-table')
})

test.each([
  ['takes too long', { milliseconds: 1 }, 'took-too-long'],
  ['takes too much memory', { residentMegabytes: 0 }, 'too-demanding'],
  ['dies for lack of it', { heapMegabytes: 3 }, 'too-demanding'],
  ['says too much', { answerBytes: 10 }, 'too-long'],
])('stops a program that %s', async (_, less, kind) => {
  expect((await askConfined('figures-worker', { ...confines, ...less }, asked)).kind).toBe(kind)
})

test('says which program is missing', async () => {
  await expect(askConfined('nobody', confines, [])).rejects.toThrow('nobody.ts is missing')
})
