import { councilBySlug, councilsOf, districtCouncilId, type Council } from '#councils'
import { workspace, type WorkspaceContext } from '#http'
import {
  measurePaths,
  measuresOf,
  similarMeasures,
  type FocusArea,
  type FocusAreaId,
  type MeasureLine,
} from '#measures'
import { authorise, may, type Actor } from '#permissions'
import { areasOf } from './areas.ts'
import { narrows, pageOf, readFilter, withWords, type RegisterFilter } from './register-filter.ts'
import { RegisterPage } from './register-page.tsx'
import { registerTexts } from './register-texts.ts'
import { SimilarList } from './similar-list.tsx'

/** Similar measures shown at most. */
const mostSimilar = 5

/** The list of all measures, and those like one that is being written. */
export const registerRoutes = workspace()
  .get(measurePaths.all, async (c) => {
    const { db, lang, actor, today } = c.var
    authorise(actor, 'measure.see', { councilId: await districtCouncilId(db) })
    const thisYear = Number(today.slice(0, 4))
    const { filter, councils, areas } = await chosen(c, thisYear)
    const council = councils.find((entry) => entry.slug === filter.council) ?? null
    const lines = withWords(await measuresOf(db, filterOf(filter, council), today), filter.words)
    const found = pageOf(lines, filter.page)
    const mine = narrows(filter) || filter.page > 1 ? [] : await ownMeasures(c, thisYear)
    const local = await localAreas(c, [...found.shown, ...mine], areas, filter.year ?? thisYear)
    return c.render(
      <RegisterPage
        {...{ lang, filter, thisYear, councils, areas, found, mine }}
        titled={[...areas, ...local]}
        newHref={newHref(actor, councils, council, filter)}
      />,
      { title: registerTexts[lang].title, section: measurePaths.all, wide: true },
    )
  })
  .get(measurePaths.similar, async (c) => {
    const { db, lang, actor } = c.var
    authorise(actor, 'measure.see', { councilId: await districtCouncilId(db) })
    const [council, year] = [c.req.query('raad') ?? '', c.req.query('aar') ?? '']
    const lines = await similarTo(c, c.req.query('titel') ?? '', council)
    return c.html(<SimilarList {...{ lang, lines, council, year }} areas={c.req.queries('omraade') ?? []} />)
  })

/** Measures of other councils that are like a title, the most alike first. */
export async function similarTo(c: WorkspaceContext, title: string, councilSlug: string) {
  const { db, today } = c.var
  const council = councilSlug === '' ? null : await councilBySlug(db, councilSlug)
  return similarMeasures(db, title.slice(0, 200), council?.id ?? null, mostSimilar, today)
}

async function chosen(c: WorkspaceContext, thisYear: number) {
  const { db } = c.var
  const councils = await councilsOf(db)
  const query = (name: string): string | undefined => c.req.query(name)
  const { year, council: slug } = readFilter(query, thisYear)
  const council = councils.find((entry) => entry.slug === slug)
  const areas = await areasOf(db, year ?? thisYear, council ? [council.id] : [])
  const known = areas.map((area) => area.id)
  const filter = readFilter(query, thisYear, known)
  return { councils, areas, filter: council ? filter : { ...filter, council: '' } }
}

/** The councils' own areas that some of the measures answer: only where one of them has no title yet. */
async function localAreas(
  c: WorkspaceContext,
  lines: readonly MeasureLine[],
  known: readonly FocusArea[],
  year: number,
) {
  const titled = new Set(known.map((area) => area.id))
  const untitled = lines.filter((line) => line.areas.some((area) => !titled.has(area)))
  if (untitled.length === 0) return []
  const all = await areasOf(
    c.var.db,
    year,
    untitled.flatMap((line) => line.councils),
  )
  return all.filter((area) => !titled.has(area.id))
}

function filterOf({ year, area, state }: RegisterFilter, council: Council | null) {
  return {
    ...(year === null ? {} : { year }),
    ...(council ? { councilId: council.id } : {}),
    ...(area === '' ? {} : { areaId: area as FocusAreaId }),
    ...(state === '' ? {} : { states: [state] }),
  }
}

async function ownMeasures(c: WorkspaceContext, year: number) {
  const { db, actor, today } = c.var
  const leadOrDeputy = actor.seats.map((seat) => seat.functionId)
  return leadOrDeputy.length === 0 ? [] : measuresOf(db, { year, leadOrDeputy }, today)
}

function newHref(
  actor: Actor,
  councils: readonly Council[],
  council: Council | null,
  { year, area }: RegisterFilter,
): string | null {
  const own = councils.filter((entry) => may(actor, 'measure.edit', { councilId: entry.id }))
  if (own.length === 0) return null
  if (!council || !own.includes(council)) return measurePaths.new
  return year === null ? measurePaths.new : measurePaths.newFor(council.slug, year, area === '' ? null : area)
}
