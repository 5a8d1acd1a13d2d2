import { isCalendarDate } from '#calendar'
import {
  councilInCharge,
  councilMembers,
  councilPaths,
  councilsOf,
  districtCouncilId,
  functionsOf,
  holdingsOf,
  municipalitiesOf,
  nameIn,
  organisationsOf,
  peopleOf,
  seatsEver,
  theDistrict,
} from '#councils'
import { idParam, workspace, type WorkspaceContext } from '#http'
import { authorise, may } from '#permissions'
import { CouncilPage } from './council-page.tsx'
import { councilInPath } from './council-in-path.ts'
import { councilChangeRoutes } from './change-routes.tsx'
import { DistrictPage, NoDistrictPage } from './district-page.tsx'
import { functionRoutes, renderFunction } from './function-routes.tsx'
import { personPageRoutes } from './person-page-routes.tsx'
import { PeoplePage } from './person-pages.tsx'
import { personRoutes } from './person-routes.tsx'
import { councilTexts } from './texts.ts'

const section = councilPaths.district

/** The pages of the directory: the district, its councils, functions and people. */
export const directoryRoutes = workspace()
  .get(councilPaths.district, async (c) => {
    const { db, lang } = c.var
    const district = await theDistrict(db)
    const title = councilTexts[lang].district
    if (!district) return c.render(<NoDistrictPage lang={lang} />, { title: title.councils, section })
    const data = await districtData(c)
    return c.render(<DistrictPage lang={lang} district={district} {...data} />, {
      title: title.title(district.name),
      section,
    })
  })
  .get('/arbejde/kreds/raad/:slug', async (c) => {
    const { db, lang, actor, today } = c.var
    const council = await councilInPath(c)
    authorise(actor, 'directory.see', { councilId: council.id })
    const asked = c.req.query('dato') ?? ''
    const on = isCalendarDate(asked) ? asked : today
    return c.render(
      <CouncilPage
        lang={lang}
        council={council}
        districtName={(await theDistrict(db))?.name ?? ''}
        today={today}
        on={on}
        badDate={asked !== '' && !isCalendarDate(asked)}
        members={await councilMembers(db, council.id, on)}
        functions={await functionsOf(db, council.id)}
        holdings={await holdingsOf(db, council.id)}
        mayChange={may(actor, 'directory.edit', { councilId: council.id })}
      />,
      { title: nameIn(lang, council), section },
    )
  })
  .get('/arbejde/kreds/funktion/:id', (c) => renderFunction(c, idParam(c, 'id'), null, {}))
  .get(councilPaths.people, async (c) => {
    const { db, lang, actor, today } = c.var
    await mayLook(c)
    const seats = await seatsEver(db, null)
    const people = (await peopleOf(db)).map((person) => ({
      ...person,
      seats: seats.filter((seat) => seat.personId === person.id),
    }))
    const councils = await councilsOf(db)
    const mayInvite = councils.some((council) => may(actor, 'person.invite', { councilId: council.id }))
    return c.render(<PeoplePage lang={lang} people={people} today={today} mayInvite={mayInvite} />, {
      title: councilTexts[lang].person.title,
      section,
    })
  })
  .route('/', functionRoutes)
  .route('/', personPageRoutes)
  .route('/', personRoutes)
  .route('/', councilChangeRoutes)

/** Everybody with a place may look at the directory. */
async function mayLook(c: WorkspaceContext): Promise<void> {
  authorise(c.var.actor, 'directory.see', { councilId: await districtCouncilId(c.var.db) })
}

async function districtData(c: WorkspaceContext) {
  const { db, actor, today } = c.var
  await mayLook(c)
  const councils = []
  for (const council of await councilsOf(db))
    councils.push({ ...council, members: await councilMembers(db, council.id, today) })
  const organisations = []
  for (const entry of await organisationsOf(db)) {
    const councilId = await councilInCharge(db, entry)
    organisations.push({ ...entry, mayChange: may(actor, 'directory.edit', { councilId }) })
  }
  return {
    councils,
    organisations,
    municipalities: await municipalitiesOf(db),
    mayCreateOrganisation: may(actor, 'directory.edit', { councilId: await districtCouncilId(db) }),
  }
}
