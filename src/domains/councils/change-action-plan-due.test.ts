import { expect } from 'vitest'
import { auditEntries } from '#audit'
import { changeActionPlanDue, theDistrict } from '#councils'
import { Forbidden, roles } from '#permissions'
import { aDistrict, anActor, councilId, test } from '#testing'

test('action plans are due on 1 February until the secretariat says otherwise', async ({ tx }) => {
  await aDistrict(tx)
  expect(await theDistrict(tx)).toMatchObject({ actionPlanDue: '02-01' })
  const secretary = await anActor(tx, 'secretary', await councilId(tx, 'kredsraad'))
  expect(await changeActionPlanDue(tx, secretary, '02-29')).toEqual({ kind: 'changed' })
  expect(await theDistrict(tx)).toMatchObject({ actionPlanDue: '02-29' })
  const [entry] = await auditEntries(tx, 1, null)
  expect(entry).toMatchObject({ action: 'district.action-plan-due-changed', personId: secretary.personId })
})

test.for(['02-30', '13-01', '00-10', '2-1', '', '02-01 '])(
  'a day that no year has is refused: "%s"',
  async (day, { tx }) => {
    await aDistrict(tx)
    const secretary = await anActor(tx, 'secretary', await councilId(tx, 'kredsraad'))
    expect(await changeActionPlanDue(tx, secretary, day)).toEqual({ kind: 'no-such-day' })
    expect(await theDistrict(tx)).toMatchObject({ actionPlanDue: '02-01' })
  },
)

test.for(roles.flatMap((role) => (['district', 'local'] as const).map((kind) => ({ role, kind }))))(
  "only the district's secretariat changes it: $role, $kind council",
  async ({ role, kind }, { tx }) => {
    await aDistrict(tx)
    const council = await councilId(tx, kind === 'district' ? 'kredsraad' : 'lokalraad-laesoe')
    const actor = await anActor(tx, role, council, kind)
    const change = changeActionPlanDue(tx, actor, '03-01')
    if (role === 'secretary' && kind === 'district') expect(await change).toEqual({ kind: 'changed' })
    else await expect(change).rejects.toThrow(Forbidden)
  },
)
