import { Client } from 'pg'
import { expect } from 'vitest'
import { actAs, writeAs, type Database } from '#db'
import { addAgendaItem, agendaItem, agendaOf, planMeeting, recordDecision, takeStep } from '#meetings'
import { aDistrict, aMember, councilId, test, testConnection } from '#testing'
import { readAs } from '#db'

const day = '2026-11-25'
const details = { heldOn: day, startsAt: '09:00', place: 'Byrum', kind: 'ordinary', note: '' } as const

let scene: ReturnType<typeof build> | null = null

/** A held meeting of the council of Læsø with one open and one closed item, both decided; kept. */
function build(database: Database) {
  return writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const outsider = await aMember(tx, 'kredsraad', 'secretary', 'Sekretariat')
    const observer = await aMember(tx, 'lokalraad-laesoe', 'observer', 'Observatør')
    const insider = await aMember(tx, 'lokalraad-laesoe', 'secretary', 'Sekretær')
    const meetingId = await planMeeting(tx, insider, await councilId(tx, 'lokalraad-laesoe'), details)
    const ids = []
    for (const closed of [false, true]) {
      const title = closed ? 'Lukket sag' : 'Åben sag'
      const added = await addAgendaItem(tx, insider, { meetingId, title, closed, subject: null })
      if (added.kind === 'added') ids.push(added.id)
    }
    await takeStep(tx, insider, meetingId, 'hold', day)
    for (const agendaItemId of ids)
      await recordDecision(tx, insider, { agendaItemId, outcome: 'noted', text: 'Set.', decidedOn: day })
    return { outsider, observer, insider, meetingId, closedId: ids[1] }
  })
}

const placed = (database: Database) => (scene ??= build(database))

test('who sits on the council sees the closed item and its decision', async ({ database }) => {
  const { insider, meetingId } = await placed(database)
  const agenda = await readAs(database, insider.personId, (db) => agendaOf(db, meetingId))
  expect(agenda.map((item) => item.title)).toEqual(['Åben sag', 'Lukket sag'])
  expect(agenda[1]).toMatchObject({ closed: true, decision: { text: 'Set.' } })
})

test.for(['outsider', 'observer', 'nobody'] as const)(
  'for the %s the closed item is not there',
  async (who, { database }) => {
    const { meetingId, closedId, ...people } = await placed(database)
    if (!closedId) throw new Error('no closed item')
    const person = who === 'nobody' ? null : people[who].personId
    await readAs(database, person, async (db) => {
      expect((await agendaOf(db, meetingId)).map((item) => item.title)).toEqual(['Åben sag'])
      expect(await agendaItem(db, closedId)).toBeNull()
      expect(await db.selectFrom('decision').selectAll().execute()).toHaveLength(1)
    })
  },
)

test('who does not sit on the council cannot put a closed item on its agenda', async ({ database }) => {
  const { outsider } = await placed(database)
  await writeAs(database, outsider.personId, async (tx) => {
    const council = await councilId(tx, 'lokalraad-laesoe')
    const meetingId = await planMeeting(tx, outsider, council, details)
    const item = { meetingId, title: 'Lukket', closed: true, subject: null }
    expect(await addAgendaItem(tx, outsider, item)).toEqual({ kind: 'closed-to-you' })
    const forced = tx
      .insertInto('agenda_item')
      .values({
        id: crypto.randomUUID() as never,
        meeting_id: meetingId,
        position: 9,
        title: 'x',
        closed: true,
      })
      .execute()
    await expect(forced).rejects.toThrow('row-level security')
    throw new Error('undo')
  }).catch((error: unknown) => expect(String(error)).toContain('undo'))
})

test('the row rules hold for the owner of the tables too', async ({ database, databaseName }) => {
  const { insider } = await placed(database)
  const client = new Client(testConnection('kredsplan_owner', databaseName))
  await client.connect()
  const count = async (): Promise<number> =>
    Number((await client.query('select count(*) from kredsplan.agenda_item')).rows[0]?.count)
  expect(await count()).toBe(1)
  await client.query(`select set_config('kredsplan.person', $1, false)`, [insider.personId])
  expect(await count()).toBe(2)
  await client.end()
})

test('who leaves the council no longer sees its closed items', async ({ database }) => {
  const { insider, meetingId } = await placed(database)
  await writeAs(database, insider.personId, async (tx) => {
    await tx
      .updateTable('holding')
      .set({ to_date: '2020-12-31' })
      .where('person_id', '=', insider.personId)
      .execute()
    await actAs(tx, insider.personId)
    expect((await agendaOf(tx, meetingId)).map((item) => item.title)).toEqual(['Åben sag'])
    throw new Error('undo')
  }).catch((error: unknown) => expect(String(error)).toContain('undo'))
})
