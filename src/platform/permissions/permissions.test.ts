import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newId } from '#id'
import { packageRoot } from '#package'
import {
  actions,
  authorise,
  Forbidden,
  may,
  roles,
  seatThatMay,
  type Action,
  type Actor,
  type CouncilId,
  type FunctionId,
  type Role,
  type Seat,
} from '#permissions'

/**
 * Who may do what, said once more in plain words and by hand: letters for the roles that may, on the
 * things of their own council and on those of others. C chair, M member, S secretary, O observer, L lead,
 * A analyst, P operator; a dot for nobody. A change of the permission table must be repeated here.
 */
const letters: Readonly<Record<Role, string>> = {
  chair: 'C',
  member: 'M',
  secretary: 'S',
  observer: 'O',
  lead: 'L',
  analyst: 'A',
  operator: 'P',
}

type Line = readonly [districtOwn: string, districtOther: string, localOwn: string, localOther: string]

const expected: Readonly<Record<Action, Line>> = {
  //                district council: own, others'   local council: own, others'
  'directory.see': ['CMSOLAP', 'CMSOLAP', 'CMSOLAP', 'CMSOLAP'],
  'directory.edit': ['S', 'S', 'S', '.'],
  'person.invite': ['SP', 'SP', 'S', '.'],
  'meeting.see': ['CMSOA', 'S', 'CMSO', '.'],
  'meeting.edit': ['S', 'S', 'S', '.'],
  'decision.record': ['CS', '.', 'CS', '.'],
  'plan.see': ['CMSLA', 'CMSLA', 'CMSLA', 'CMSLA'],
  'plan.comment': ['CMSLA', 'CMSLA', 'CMS', 'CMS'],
  'plan.import': ['S', 'S', '.', '.'],
  'plan.arrange': ['S', 'S', '.', '.'],
  'plan.write': ['S', 'S', '.', '.'],
  'plan.propose': ['S', 'S', '.', '.'],
  'plan.publish': ['CS', 'S', '.', '.'],
  'measure.see': ['CMSLA', 'CMSLA', 'CMSLA', 'CMSLA'],
  'measure.edit': ['S', 'S', 'CS', '.'],
  'measure.report': ['S', 'S', 'CS', '.'],
  'action-plan.see': ['CMSLA', 'CMSLA', 'CMSLA', 'CMSLA'],
  'action-plan.write': ['S', 'S', 'CS', '.'],
  'action-plan.publish': ['S', 'S', 'CS', '.'],
  'statistics.see': ['CMSLA', 'CMSLA', 'CMSLA', 'CMSLA'],
  'statistics.edit': ['SA', 'SA', '.', '.'],
  'statistics.publish': ['S', 'S', '.', '.'],
  'status-round.arrange': ['S', 'S', '.', '.'],
  'overview.see': ['CS', 'S', '.', '.'],
  'audit.see': ['SP', 'SP', '.', '.'],
  'outbox.see': ['P', 'P', '.', '.'],
}

const own = newId<'council'>() as CouncilId
const other = newId<'council'>() as CouncilId

function aSeat(councilKind: 'district' | 'local', role: Role, asDeputy = false): Seat {
  const functionId = newId<'function'>() as FunctionId
  return { functionId, councilId: own, councilKind, role, titleDa: role, titleEn: role, asDeputy }
}

function anActor(...seats: readonly Seat[]): Actor {
  return { personId: newId<'person'>(), name: 'Test', email: 'test@eksempel.example', seats }
}

const columns = [
  ['district', own, 0],
  ['district', other, 1],
  ['local', own, 2],
  ['local', other, 3],
] as const

describe.for(actions)('%s', (action) => {
  test.for(columns)('is allowed to exactly these in the %s council', ([kind, councilId, column]) => {
    const allowed = roles.filter((role) => may(anActor(aSeat(kind, role)), action, { councilId }))
    expect(allowed.map((role) => letters[role]).join('') || '.').toBe(expected[action][column])
  })

  test('is refused to somebody without a seat', () => {
    const nobody = anActor()
    for (const councilId of [own, other])
      expect(() => authorise(nobody, action, { councilId, assignedTo: null })).toThrow(Forbidden)
  })
})

test('who a thing is assigned to may write it, and nothing else by that', () => {
  const seat = aSeat('local', 'observer')
  const target = { councilId: other, assignedTo: seat.functionId }
  const byAssignment = actions.filter(
    (action) => may(anActor(seat), action, target) && !may(anActor(seat), action, { councilId: other }),
  )
  expect(byAssignment).toEqual(['plan.write', 'measure.edit', 'measure.report'])
})

test('rights come from one seat at a time: two weak seats make no strong one', () => {
  const actor = anActor(aSeat('district', 'observer'), { ...aSeat('local', 'secretary'), councilId: other })
  expect(may(actor, 'meeting.edit', { councilId: own })).toBe(false)
  expect(may(actor, 'meeting.edit', { councilId: other })).toBe(true)
})

test("a holder's seat stands in the log before a deputy's", () => {
  const [deputy, holder] = [aSeat('district', 'secretary', true), aSeat('district', 'secretary')]
  expect(seatThatMay(anActor(deputy, holder), 'plan.publish', { councilId: own })).toBe(holder)
  expect(seatThatMay(anActor(deputy), 'plan.publish', { councilId: own })).toBe(deputy)
})

/** These change only what is the actor's own: a session, a lock. They need no rule of the table. */
const onesOwn = [
  'accounts/sign-in.ts closeSession',
  'plans/part-locks.ts stopWriting',
  'plans/part-locks.ts pageLeft',
]

describe('every command', () => {
  // A command changes things on behalf of somebody: its exported function takes a Tx and an Actor.
  const command = /export async function (\w+)\(\s*tx: Tx,\s*actor: Actor\b/g
  const change =
    /\bawait (?:insert|update|delete|end|close|mark|set|keep|touch|take|move|drop|write|record|place|revoke)\w*\(/
  const folder = join(packageRoot(), 'src/domains')
  const commands = globSync('*/*.ts', { cwd: folder })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return [...text.matchAll(command)].map((match) => ({
        name: match[1] ?? '',
        file,
        body: bodyOf(text.slice(match.index)),
      }))
    })
  const others = commands.filter(({ file, name }) => !onesOwn.includes(`${file} ${name}`))

  /** Where a body authorises: by itself, or by handing everything on to a command that does. */
  function authorisedAt(body: string): number {
    const names = ['authorise', ...authorising]
    return body.search(new RegExp(`\\b(?:${names.join('|')})\\(`))
  }
  const authorising: string[] = []
  for (let found = -1; found !== authorising.length;) {
    found = authorising.length
    for (const { name, body } of commands)
      if (!authorising.includes(name) && authorisedAt(inside(body)) >= 0) authorising.push(name)
  }

  test('is found', () => {
    expect(commands.length).toBeGreaterThan(15)
    expect(commands.map(({ file, name }) => `${file} ${name}`)).toEqual(expect.arrayContaining(onesOwn))
  })

  test.for(others)('$name authorises before it changes anything', ({ body }) => {
    const authorised = authorisedAt(inside(body))
    const changed = inside(body).search(change)
    expect(authorised, 'authorises').toBeGreaterThan(-1)
    if (changed >= 0) expect(authorised, 'before the first change').toBeLessThanOrEqual(changed)
  })
})

/** A function's text: up to the first line that is only a closing brace. */
function bodyOf(text: string): string {
  const end = text.indexOf('\n}\n')
  return end < 0 ? text : text.slice(0, end)
}

/** A function's text without its own head. */
function inside(body: string): string {
  return body.slice(body.indexOf('{\n'))
}
