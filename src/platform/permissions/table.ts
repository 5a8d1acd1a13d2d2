import type { Role } from './actor.ts'

/**
 * One way to be allowed: a seat with one of the roles, in the district council or a local council, on
 * that council's own things or any council's; or being the function a thing is assigned to.
 */
export type Rule =
  | { readonly seat: 'district' | 'local'; readonly roles: readonly Role[]; readonly on: 'own' | 'any' }
  | { readonly assigned: true }

const everyone: readonly Role[] = ['chair', 'member', 'secretary', 'observer', 'lead', 'analyst', 'operator']
const working: readonly Role[] = ['chair', 'member', 'secretary', 'lead', 'analyst']
const sitting: readonly Role[] = ['chair', 'member', 'secretary']

const leading: readonly Role[] = ['chair', 'secretary']

const secretariat: Rule = { seat: 'district', roles: ['secretary'], on: 'any' }
const localSecretary: Rule = { seat: 'local', roles: ['secretary'], on: 'own' }
/** Police and municipality lead a local council together: its chair and its coordinator. */
const localLeadership: Rule = { seat: 'local', roles: leading, on: 'own' }
const anySeat: readonly Rule[] = [
  { seat: 'district', roles: everyone, on: 'any' },
  { seat: 'local', roles: everyone, on: 'any' },
]

/**
 * Who may do what on which council's things. Default deny: what no rule allows is refused, and an action
 * that is not here does not compile. Pages, commands, tests and documentation read this table.
 */
export const permissions = {
  'directory.see': anySeat,
  'directory.edit': [secretariat, localSecretary],
  'person.invite': [secretariat, localSecretary, { seat: 'district', roles: ['operator'], on: 'any' }],
  'meeting.see': [
    { seat: 'district', roles: ['secretary'], on: 'any' },
    { seat: 'district', roles: ['chair', 'member', 'observer', 'analyst'], on: 'own' },
    { seat: 'local', roles: ['chair', 'member', 'secretary', 'observer'], on: 'own' },
  ],
  'meeting.edit': [secretariat, localSecretary],
  'decision.record': [
    { seat: 'district', roles: ['chair', 'secretary'], on: 'own' },
    { seat: 'local', roles: ['chair', 'secretary'], on: 'own' },
  ],
  'plan.see': [
    { seat: 'district', roles: working, on: 'any' },
    { seat: 'local', roles: working, on: 'any' },
  ],
  'plan.comment': [
    { seat: 'district', roles: working, on: 'any' },
    { seat: 'local', roles: sitting, on: 'any' },
  ],
  'plan.import': [secretariat],
  'plan.arrange': [secretariat],
  'plan.write': [secretariat, { assigned: true }],
  'plan.propose': [secretariat],
  'plan.publish': [secretariat, { seat: 'district', roles: ['chair'], on: 'own' }],
  'measure.see': [
    { seat: 'district', roles: working, on: 'any' },
    { seat: 'local', roles: working, on: 'any' },
  ],
  'measure.edit': [secretariat, localLeadership, { assigned: true }],
  'measure.report': [secretariat, localLeadership, { assigned: true }],
  'action-plan.see': [
    { seat: 'district', roles: working, on: 'any' },
    { seat: 'local', roles: working, on: 'any' },
  ],
  'action-plan.write': [secretariat, localLeadership],
  'action-plan.publish': [secretariat, localLeadership],
  'statistics.see': [
    { seat: 'district', roles: working, on: 'any' },
    { seat: 'local', roles: working, on: 'any' },
  ],
  'statistics.edit': [{ seat: 'district', roles: ['secretary', 'analyst'], on: 'any' }],
  'statistics.publish': [secretariat],
  'status-round.arrange': [secretariat],
  'overview.see': [secretariat, { seat: 'district', roles: ['chair'], on: 'own' }],
  'audit.see': [secretariat, { seat: 'district', roles: ['operator'], on: 'any' }],
  'outbox.see': [{ seat: 'district', roles: ['operator'], on: 'any' }],
} as const satisfies Record<string, readonly Rule[]>

export type Action = keyof typeof permissions

export const actions = Object.keys(permissions) as readonly Action[]
