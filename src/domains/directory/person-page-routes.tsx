import { HTTPException } from 'hono/http-exception'
import {
  closeAccount,
  councilPaths,
  districtCouncilId,
  findPerson,
  mayChangePerson,
  mayKeepPerson,
  openAccount,
  seatsEver,
  type CloseAccountOutcome,
} from '#councils'
import { idParam, workspace, type WorkspaceContext } from '#http'
import { authorise, type PersonId } from '#permissions'
import { PersonPage } from './person-pages.tsx'
import { refusalText } from './refusals.ts'

/** A person's page, and closing and opening the account from it. */
export const personPageRoutes = workspace()
  .get('/arbejde/kreds/person/:id', (c) => renderPage(c, idParam(c, 'id'), null))
  .post('/arbejde/kreds/person/:id/luk', async (c) => {
    const id = idParam<'person'>(c, 'id')
    return answer(c, id, await c.var.write((tx) => closeAccount(tx, c.var.actor, id, c.var.now)))
  })
  .post('/arbejde/kreds/person/:id/aabn', async (c) => {
    const id = idParam<'person'>(c, 'id')
    return answer(c, id, await c.var.write((tx) => openAccount(tx, c.var.actor, id, c.var.now)))
  })

function answer(
  c: WorkspaceContext,
  id: PersonId,
  outcome: CloseAccountOutcome,
): Response | Promise<Response> {
  if (outcome.kind === 'changed') return c.redirect(councilPaths.person(id), 303)
  return renderPage(c, id, refusalText(c.var.lang, outcome))
}

async function renderPage(c: WorkspaceContext, id: PersonId, refusal: string | null): Promise<Response> {
  const { db, lang, actor, today } = c.var
  authorise(actor, 'directory.see', { councilId: await districtCouncilId(db) })
  const found = await findPerson(db, id)
  if (!found) throw new HTTPException(404)
  if (refusal !== null) c.status(409)
  const person = { ...found, seats: await seatsEver(db, id) }
  const mayChange = await mayChangePerson(db, actor, id, today)
  const mayKeep = await mayKeepPerson(db, actor, id, today)
  const mayClose = mayKeep && actor.personId !== id
  return c.render(<PersonPage {...{ lang, person, today, mayChange, mayKeep, mayClose, refusal }} />, {
    title: person.name,
    section: councilPaths.district,
  })
}
