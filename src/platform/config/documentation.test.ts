import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#package'
import { settings } from './index.ts'

test('docs/operations.md has one line for every setting, and for no other', () => {
  const text = readFileSync(join(packageRoot(), 'docs/operations.md'), 'utf8')
  const documented = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1])
  expect(documented).toEqual(Object.keys(settings))
})
