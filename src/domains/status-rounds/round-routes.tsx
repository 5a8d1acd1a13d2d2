import type { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { councilBySlug, districtCouncilId, nameIn, theDistrict, type District } from '#councils'
import type { Db } from '#db'
import {
  idParam,
  markStatus,
  readForm,
  readYear,
  workspace,
  type Form,
  type Workspace,
  type WorkspaceContext,
} from '#http'
import { measuresOf, type RoundId } from '#measures'
import { authorise, may } from '#permissions'
import { editionsOf } from '#plans'
import { addRound, changeRound } from './change-round.ts'
import { closeRound } from './close-round.ts'
import { myStatusRoutes } from './my-status-routes.tsx'
import { openRound, whoIsAsked } from './open-round.ts'
import { statusRoundPaths } from './paths.ts'
import { whoCanBeAsked } from './people-queries.ts'
import { planRounds } from './plan-rounds.ts'
import { asItIs, datesRefusal, readDates, type DatesForm } from './read-dates.ts'
import { roundProgress } from './read-progress.ts'
import { requestsOf } from './request-queries.ts'
import { roundOrNone } from './round-access.ts'
import { roundState } from './round-dates.ts'
import { CouncilRoundPage, RoundPage, type WouldAsk } from './round-page.tsx'
import { countsOf, openRounds, roundsOf, yearsWithRounds } from './round-queries.ts'
import { roundTexts } from './round-texts.ts'
import { RoundsPage } from './rounds-page.tsx'
import type { Round } from './types.ts'

/** What the pages of status rounds depend on: where people reach the site, for the links in mails. */
export type StatusRoundOptions = { readonly url: string }

/** Arranging and following status rounds, and one's own status. */
export function statusRoundRoutes({ url }: StatusRoundOptions): Hono<Workspace> {
  return workspace()
    .route('/', myStatusRoutes)
    .get(statusRoundPaths.all, (c) => renderYear(c, c.req.query('aar') ?? '', asItIs(null)))
    .post(statusRoundPaths.propose, async (c) => {
      const year = yearIn(c, (await readForm(c)).text('aar'))
      const { id } = await districtOf(c.var.db)
      await c.var.write((tx) => planRounds(tx, c.var.actor, id, year))
      return c.redirect(statusRoundPaths.year(year), 303)
    })
    .post(statusRoundPaths.add, async (c) => add(c, await readForm(c)))
    .get('/arbejde/runder/:id', async (c) => {
      const round = await roundOrNone(c.var.db, idParam<'status-round'>(c, 'id'))
      const slug = c.req.query('raad')
      return slug === undefined ? renderRound(c, round, asItIs(round)) : renderCouncil(c, round, slug)
    })
    .post('/arbejde/runder/:id/datoer', async (c) => change(c, idParam(c, 'id'), await readForm(c)))
    .post('/arbejde/runder/:id/aabn', async (c) => {
      const id = idParam<'status-round'>(c, 'id')
      const { actor, today, now, lang } = c.var
      const outcome = await c.var.write((tx) => openRound(tx, actor, id, url, today, now))
      if (outcome.kind === 'opened') return c.redirect(statusRoundPaths.round(id), 303)
      const t = roundTexts[lang].refusals
      return refuse(c, id, outcome.kind === 'due-passed' ? t.duePassed : t.openedAlready)
    })
    .post('/arbejde/runder/:id/luk', async (c) => {
      const id = idParam<'status-round'>(c, 'id')
      const outcome = await c.var.write((tx) => closeRound(tx, c.var.actor, id, c.var.now))
      if (outcome.kind === 'closed') return c.redirect(statusRoundPaths.round(id), 303)
      return refuse(c, id, roundTexts[c.var.lang].refusals.notOpen)
    })
}

async function districtOf(db: Db): Promise<District> {
  const district = await theDistrict(db)
  if (!district) throw new HTTPException(404)
  return district
}

/** A year in an address or form; anything else is the year it is. */
function yearIn(c: WorkspaceContext, text: string): number {
  return readYear(text) ?? Number(c.var.today.slice(0, 4))
}

async function add(c: WorkspaceContext, form: Form): Promise<Response> {
  const { lang, actor, today } = c.var
  const year = yearIn(c, form.text('aar'))
  const { filled, dates } = readDates(lang, form)
  if (!dates || Object.keys(filled.errors).length > 0) return renderYear(c, String(year), filled)
  const { id } = await districtOf(c.var.db)
  const outcome = await c.var.write((tx) => addRound(tx, actor, id, year, dates, today))
  if (outcome.kind === 'added') return c.redirect(statusRoundPaths.year(year), 303)
  return renderYear(c, String(year), { ...filled, refusal: datesRefusal(lang, outcome) })
}

async function change(c: WorkspaceContext, id: RoundId, form: Form): Promise<Response> {
  const { db, lang, actor, today } = c.var
  const { filled, dates } = readDates(lang, form)
  if (!dates || Object.keys(filled.errors).length > 0)
    return renderRound(c, await roundOrNone(db, id), filled)
  const revision = Number(form.text('revision'))
  const outcome = await c.var.write((tx) => changeRound(tx, actor, id, revision, dates, today))
  if (outcome.kind === 'changed') return c.redirect(statusRoundPaths.round(id), 303)
  const refusal = datesRefusal(lang, outcome)
  return renderRound(c, await roundOrNone(db, id), { ...filled, refusal })
}

async function refuse(c: WorkspaceContext, id: RoundId, refusal: string): Promise<Response> {
  const round = await roundOrNone(c.var.db, id)
  return renderRound(c, round, { ...asItIs(round), refusal })
}

async function renderYear(c: WorkspaceContext, asked: string, form: DatesForm): Promise<Response> {
  const { db, lang, actor, today } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'measure.see', { councilId })
  const district = await districtOf(db)
  const year = yearIn(c, asked)
  const rounds = await roundsOf(db, district.id, year)
  const published = (await editionsOf(db, district.id)).filter((edition) => edition.state === 'published')
  const planned = published.map((edition) => edition.year)
  const years = new Set([...(await yearsWithRounds(db, district.id)), ...planned, year])
  markStatus(c, form.errors, form.refusal)
  const page = (
    <RoundsPage
      {...{ lang, today, year, rounds, form }}
      years={[...years].toSorted((a, b) => b - a)}
      counts={await countsOf(
        db,
        rounds.map((round) => round.id),
      )}
      mayArrange={may(actor, 'status-round.arrange', { councilId })}
      mayPropose={planned.includes(year)}
      leads={await leadsAny(c)}
    />
  )
  return c.render(page, { title: roundTexts[lang].title, section: statusRoundPaths.all, wide: true })
}

async function leadsAny({ var: { db, actor, today } }: WorkspaceContext): Promise<boolean> {
  const leadOrDeputy = actor.seats.map((seat) => seat.functionId)
  return leadOrDeputy.length > 0 && (await measuresOf(db, { leadOrDeputy }, today)).length > 0
}

async function renderRound(c: WorkspaceContext, round: Round, form: DatesForm): Promise<Response> {
  const { db, lang, actor, today } = c.var
  const councilId = await districtCouncilId(db)
  authorise(actor, 'measure.see', { councilId })
  const mayArrange = may(actor, 'status-round.arrange', { councilId })
  const requests = await requestsOf(db, { roundId: round.id, councilId: null })
  const wouldAsk = mayArrange && roundState(round, today) === 'planned' ? await preview(db, round, c) : null
  markStatus(c, form.errors, form.refusal)
  return c.render(<RoundPage {...{ lang, today, round, requests, mayArrange, wouldAsk, form }} />, {
    title: roundTexts[lang].roundOf(round.number, round.year),
    section: statusRoundPaths.all,
    wide: true,
  })
}

async function preview(db: Db, round: Round, c: WorkspaceContext): Promise<WouldAsk> {
  const asked = await whoCanBeAsked(db, round, c.var.today)
  const [open] = await openRounds(db, round.districtId)
  const people = asked.map((measure) => whoIsAsked(measure)?.personId ?? null)
  return {
    measures: asked.length,
    people: new Set(people.filter((id) => id !== null)).size,
    vacant: people.filter((id) => id === null).length,
    closes: open ? { round: open, missing: (await roundProgress(db, open.id, null)).missing.length } : null,
  }
}

async function renderCouncil(c: WorkspaceContext, round: Round, slug: string): Promise<Response> {
  const { db, lang, actor, today } = c.var
  const council = await councilBySlug(db, slug)
  if (!council) throw new HTTPException(404)
  authorise(actor, 'measure.see', { councilId: council.id })
  const requests = await requestsOf(db, { roundId: round.id, councilId: council.id })
  const name = nameIn(lang, council)
  return c.render(<CouncilRoundPage {...{ lang, today, round, requests }} council={name} />, {
    title: `${roundTexts[lang].roundOf(round.number, round.year)}: ${name}`,
    section: statusRoundPaths.all,
    wide: true,
  })
}
