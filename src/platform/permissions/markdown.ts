import { actions, permissions, type Rule } from './table.ts'

/** The permission table as a Markdown table: one line for each action, for the documentation. */
export function permissionsAsMarkdown(): string {
  const lines = actions.map((action) => {
    const rules: readonly Rule[] = permissions[action]
    return `| \`${action}\` | ${cell(rules, 'district')} | ${cell(rules, 'local')} | ${assigned(rules)} |`
  })
  const head = '| Action | From a seat in the district council | From a seat in a local council | Also |'
  return [head, '|---|---|---|---|', ...lines, ''].join('\n')
}

function cell(rules: readonly Rule[], seat: 'district' | 'local'): string {
  const parts = rules.flatMap((rule) =>
    'seat' in rule && rule.seat === seat
      ? [`${rule.roles.join(', ')} (${rule.on === 'any' ? 'any council' : 'own council'})`]
      : [],
  )
  return parts.join('; ') || 'nobody'
}

function assigned(rules: readonly Rule[]): string {
  return rules.some((rule) => 'assigned' in rule) ? 'the function it is assigned to' : ''
}
