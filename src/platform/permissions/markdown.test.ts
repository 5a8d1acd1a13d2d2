import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#package'
import { permissionsAsMarkdown } from './markdown.ts'

test('docs/permissions.md shows the permission table as it is', () => {
  const page = readFileSync(join(packageRoot(), 'docs/permissions.md'), 'utf8')
  expect(page).toContain(permissionsAsMarkdown())
})
