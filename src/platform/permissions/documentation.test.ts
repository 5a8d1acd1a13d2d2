import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '#package'
import { actions, permissions, roles, type Action, type Rule } from '#permissions'

/** Action, then the cells: district own, district other, local own, local other, assigned. */
type Row = readonly string[]

function rowInCode(action: Action): Row {
  const rules: readonly Rule[] = permissions[action]
  const cell = (council: 'district' | 'local', own: boolean): string => {
    const allowed = roles.filter((role) =>
      rules.some(
        (rule) =>
          'seat' in rule && rule.seat === council && rule.roles.includes(role) && (own || rule.on === 'any'),
      ),
    )
    if (allowed.length === roles.length) return 'everyone'
    return allowed.join(', ') || '–'
  }
  const assigned = rules.some((rule) => 'assigned' in rule) ? 'yes' : '–'
  return [
    action,
    cell('district', true),
    cell('district', false),
    cell('local', true),
    cell('local', false),
    assigned,
  ]
}

function rowsInDocument(): readonly Row[] {
  const text = readFileSync(join(packageRoot(), 'docs/permissions.md'), 'utf8')
  return [...text.matchAll(/^\| `([\w.]+)` \|(.+)\|$/gm)].map(([, action = '', cells = '']) => {
    const [, ...rights] = cells.split('|').map((cell) => cell.trim())
    return [action, ...rights]
  })
}

test('docs/permissions.md says what the permission table says', () => {
  expect(rowsInDocument()).toEqual(actions.map(rowInCode))
})
