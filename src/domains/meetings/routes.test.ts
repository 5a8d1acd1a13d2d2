import { expect } from 'vitest'
import { auditEntries } from '#audit'
import { readAs, writeAs, type Database } from '#db'
import { newId } from '#id'
import { addAgendaItem, agendaOf, meetingPaths, meetingRoutes, planMeeting, takeStep } from '#meetings'
import { aDistrict, aMember, councilId, test, visiting } from '#testing'

const today = '2026-12-08'

let scene: ReturnType<typeof build> | null = null

function build(database: Database) {
  return writeAs(database, null, async (tx) => {
    await aDistrict(tx)
    const chair = await aMember(tx, 'kredsraad', 'chair')
    const lead = await aMember(tx, 'kredsraad', 'lead')
    const observer = await aMember(tx, 'kredsraad', 'observer')
    const local = await aMember(tx, 'lokalraad-laesoe', 'secretary')
    const secretary = await aMember(tx, 'kredsraad', 'secretary')
    const details = { heldOn: today, startsAt: '13:00', place: 'Politigården', note: 'Hemmelig' } as const
    const council = await councilId(tx, 'kredsraad')
    const meetingId = await planMeeting(tx, secretary, council, { ...details, kind: 'ordinary' })
    await addAgendaItem(tx, secretary, { meetingId, title: 'Mødedatoer', closed: false, subject: null })
    await addAgendaItem(tx, secretary, { meetingId, title: 'Fortroligt', closed: true, subject: null })
    const subject = { kind: 'plan-edition', id: newId<'edition'>() } as const
    await addAgendaItem(tx, secretary, { meetingId, title: 'Samarbejdsplan', closed: false, subject })
    const items = (await agendaOf(tx, meetingId)).map((item) => item.id)
    return { chair, lead, observer, local, secretary, meetingId, items }
  })
}

type Who = 'chair' | 'lead' | 'observer' | 'local' | 'secretary'

async function as(database: Database, who: Who, lang?: 'en') {
  const placed = await (scene ??= build(database))
  const visitor = { database, actor: placed[who], today, ...(lang ? { lang } : {}) } as const
  return { ...placed, visit: visiting(meetingRoutes, visitor) }
}

test('the list shows the meetings with a hint on how many there are', async ({ database }) => {
  const { visit, meetingId } = await as(database, 'chair')
  const page = await visit(meetingPaths.list)
  expect(page.html).toContain(`href="${meetingPaths.meeting(meetingId)}"`)
  expect(page.html).toContain('8. december 2026 kl. 13.00')
  expect(page.html).toContain('1 ordinært møde')
  expect(page.html).toContain('nævner mindst fire')
  expect(page.html).not.toContain('Planlæg et møde')
})

test('a lead sees no meetings at all', async ({ database }) => {
  const { visit, meetingId } = await as(database, 'lead')
  expect((await visit(meetingPaths.list)).status).toBe(403)
  expect((await visit(meetingPaths.meeting(meetingId))).status).toBe(403)
})

test("a local council's secretary sees the list of their own only", async ({ database }) => {
  const { visit, meetingId } = await as(database, 'local')
  const page = await visit(meetingPaths.list)
  expect(page.html).toContain('Der er ingen planlagte møder.')
  expect(page.html).toContain('Planlæg et møde')
  expect((await visit(meetingPaths.meeting(meetingId))).status).toBe(403)
})

test('an observer sees neither closed items nor the internal note', async ({ database }) => {
  const { visit, meetingId, items } = await as(database, 'observer')
  const page = await visit(meetingPaths.meeting(meetingId))
  expect(page.html).toContain('1. Mødedatoer')
  expect(page.html).toContain('2. Samarbejdsplan')
  expect(page.html).not.toMatch(/Fortroligt|Lukket punkt|Hemmelig|<form/)
  expect((await visit(meetingPaths.decide(items[1] ?? ''))).status).toBe(404)
})

test('reading closed items is logged', async ({ database }) => {
  const { visit, meetingId, chair } = await as(database, 'chair')
  const page = await visit(meetingPaths.meeting(meetingId))
  expect(page.html).toContain('Lukket punkt')
  const [newest] = await readAs(database, null, (db) => auditEntries(db, 1, null))
  expect(newest).toMatchObject({
    action: 'meeting.closed-read',
    personId: chair.personId,
    subjectId: meetingId,
  })
})

test('plans a meeting, and says what is wrong in the form', async ({ database }) => {
  const { visit } = await as(database, 'secretary')
  const form = (await visit(meetingPaths.newMeeting)).html
  const council = /<option value="([0-9a-f-]{36})"[^>]*>Kredsrådet/.exec(form)?.[1] ?? ''
  const typed = { raad: council, dag: '2027-03-16', tid: '10:00', sted: 'Hjørring', slags: 'visit', note: '' }
  const bad = await visit(meetingPaths.newMeeting, { ...typed, tid: '25:00', sted: '' })
  expect(bad.status).toBe(422)
  expect(bad.html).toContain('Skriv klokkeslættet som 13:00.')
  expect(bad.html).toContain('value="2027-03-16"')
  const saved = await visit(meetingPaths.newMeeting, typed)
  expect(saved.status).toBe(303)
  const step = await visit(`${saved.to}/skridt`, { skridt: 'hold' })
  expect(step.status).toBe(409)
  expect(step.html).toContain('kan først markeres som afholdt på mødedagen')
  expect((await visit(`${saved.to}/skridt`, { skridt: 'cancel' })).status).toBe(303)
  expect((await visit(meetingPaths.list)).html).toContain('Aflyste møder')
})

test('everything can be read in English', async ({ database }) => {
  const { visit, meetingId, items } = await as(database, 'secretary', 'en')
  for (const path of [
    meetingPaths.list,
    meetingPaths.newMeeting,
    meetingPaths.meeting(meetingId),
    meetingPaths.change(meetingId),
    meetingPaths.item(items[0] ?? ''),
  ]) {
    const page = await visit(path)
    expect(page.status, path).toBe(200)
    expect(page.html.match(/<h1>/g), path).toHaveLength(1)
    expect(page.html, path).not.toMatch(/Du er her|Dagsorden|Beslutning|Gem</)
  }
})

test('from the agenda to the recorded decision', async ({ database }) => {
  const { visit, meetingId, items } = await as(database, 'secretary')
  const page = meetingPaths.meeting(meetingId)
  const [first] = items
  if (!first) throw new Error('no items')
  expect((await visit(meetingPaths.addItem(meetingId), { titel: '' })).status).toBe(422)
  const typed = { udfald: 'adopted', tekst: 'Datoerne er vedtaget.', dag: today }
  const asked = await visit(meetingPaths.decide(first))
  expect(asked).toMatchObject({ status: 409 })
  expect(asked.html).toContain('Mødet er ikke markeret som afholdt.')
  const early = await visit(meetingPaths.decide(first), typed)
  expect(early.status).toBe(409)
  expect(early.html).toContain('Datoerne er vedtaget.')
  expect((await visit(meetingPaths.step(meetingId), { skridt: 'hold' })).status).toBe(303)
  expect((await visit(meetingPaths.decide(first))).html).toContain('Gem beslutningen for altid')
  const future = await visit(meetingPaths.decide(first), { ...typed, dag: '2026-12-09' })
  expect(future.status).toBe(422)
  expect((await visit(meetingPaths.decide(first), typed)).to).toBe(`${page}#${first}`)
  const after = (await visit(page)).html
  expect(after).toContain('Tiltrådt')
  expect(after).toContain('Datoerne er vedtaget.')
  expect(after).not.toContain(meetingPaths.decide(first))
  expect((await visit(meetingPaths.decide(first), typed)).status).toBe(409)
})

const subjects = [
  ['plan-edition', '/arbejde/plan/beslutning/', 'Punktet handler om samarbejdsplanen'],
  ['action-plan', '/arbejde/handleplan/beslutning/', 'Punktet handler om handleplanen'],
] as const

test.for(subjects)(
  'an item about a thing of its own is decided on only on the page of that thing: %s',
  async ([kind, folder, about], { database }) => {
    const { visit, secretary } = await as(database, 'secretary')
    const { meetingId, id } = await writeAs(database, secretary.personId, async (tx) => {
      const details = {
        heldOn: today,
        startsAt: '15:00',
        place: 'Skærm',
        note: '',
        kind: 'ordinary',
      } as const
      const meetingId = await planMeeting(tx, secretary, await councilId(tx, 'kredsraad'), details)
      const item = { meetingId, title: 'Planen', closed: false, subject: { kind, id: newId() } }
      const added = await addAgendaItem(tx, secretary, item)
      await takeStep(tx, secretary, meetingId, 'hold', today)
      if (added.kind !== 'added') throw new Error(added.kind)
      return { meetingId, id: added.id }
    })
    const agenda = (await visit(meetingPaths.meeting(meetingId))).html
    expect(agenda).toContain(about)
    expect(agenda).toContain(`href="${folder}${id}"`)
    expect(await visit(meetingPaths.decide(id))).toMatchObject({ status: 303, to: folder + id })
    const typed = { udfald: 'adopted', tekst: 'Vedtaget.', dag: today }
    expect(await visit(meetingPaths.decide(id), typed)).toMatchObject({ status: 303, to: folder + id })
    const [item] = await readAs(database, secretary.personId, (db) => agendaOf(db, meetingId))
    expect(item).toMatchObject({ id, decision: null })
  },
)
