import type { Child } from 'hono/jsx'
import { HTTPException } from 'hono/http-exception'
import { districtCouncilId } from '#councils'
import { workspace, type WorkspaceContext } from '#http'
import { authorise, may } from '#permissions'
import {
  dataSets,
  findDataSet,
  sameAge,
  statisticsPaths,
  unknownShare,
  type AnalysedArea,
  type Category,
  type DataSet,
} from '#statistics'
import {
  areaName,
  AreaPage,
  CategoryPage,
  FrontPage,
  HelpPage,
  NationalPage,
  placedIn,
  SeriesPage,
  seriesName,
  StandingOutPage,
} from '#statistics-views'
import { areasAround, groundOf, ownAreas, viewOf, type Ground } from './load-view.ts'
import { pageTexts } from './page-texts.ts'
import { NoFiguresPage, NotWorkedOutPage, Ways, WithState } from './state-pages.tsx'

const paths = statisticsPaths

/** The pages that show figures, for everybody who works in the cooperation. */
export const readRoutes = workspace()
  .get(paths.front, async (c) => {
    await mayRead(c)
    const { db, lang } = c.var
    const [first] = await dataSets(db)
    if (first) return frontPage(c, first)
    return c.render(<NoFiguresPage lang={lang} mayTake={await mayDo(c, 'statistics.edit')} />, {
      title: pageTexts[lang].title,
      section: paths.front,
    })
  })
  .get(paths.help, async (c) => {
    await mayRead(c)
    const { lang } = c.var
    return c.render(<HelpPage lang={lang} paths={paths} />, {
      title: pageTexts[lang].help,
      section: paths.front,
    })
  })
  .get('/arbejde/tal/:set', async (c) => {
    await mayRead(c)
    return frontPage(c, await askedSet(c))
  })
  .get('/arbejde/tal/:set/skiller-sig-ud', (c) =>
    onGround(c, async (ground) => {
      const areas = ownAreas(ground)
      const view = await viewOf(c.var.db, ground, { areas, series: areas, categories: ground.categories })
      return [<StandingOutPage {...common(c)} view={view} />, pageTexts[c.var.lang].standingOut]
    }),
  )
  .get('/arbejde/tal/:set/kategori/:category', (c) =>
    onGround(c, async (ground) => {
      const [category, areas] = [askedCategory(c, ground), ownAreas(ground)]
      const view = await viewOf(c.var.db, ground, { areas, series: areas, categories: [category] })
      const { home } = ground
      const national = ground.areas.filter(({ kind }) => kind === 'district').length > 1
      const page = <CategoryPage {...common(c)} {...{ view, home, national }} category={category.slug} />
      return [page, category.name[c.var.lang]]
    }),
  )
  .get('/arbejde/tal/:set/omraade/:area', (c) =>
    onGround(c, async (ground) => {
      const area = askedArea(c, ground)
      const areas = areasAround(ground, area)
      const view = await viewOf(c.var.db, ground, { areas, series: [area], categories: ground.categories })
      return [<AreaPage {...common(c)} view={view} area={area.key} />, areaName(area, c.var.lang)]
    }),
  )
  .get('/arbejde/tal/:set/omraade/:area/:category', (c) =>
    onGround(c, async (ground) => {
      const { db, lang } = c.var
      const [area, category] = [askedArea(c, ground), askedCategory(c, ground)]
      const view = await viewOf(db, ground, { areas: [area], series: [area], categories: [category] })
      const placed = placedIn(view, area.key, category.slug)
      if (!placed) throw new HTTPException(404)
      const page = (
        <SeriesPage
          {...common(c)}
          view={view}
          area={area.key}
          category={category.slug}
          sameAge={await sameAge(db, ground.dataSet.id, area.key, category.id)}
        />
      )
      return [page, seriesName(placed, lang)]
    }),
  )
  .get('/arbejde/tal/:set/landet/:category', (c) =>
    onGround(c, async (ground) => {
      const { db, lang } = c.var
      const category = askedCategory(c, ground)
      const areas = ground.areas.filter(({ kind }) => kind === 'district' || kind === 'country')
      const view = await viewOf(db, ground, { areas, series: areas, categories: [category] })
      const shares = await unknownShare(db, ground.dataSet.id)
      const unknown = shares?.find(({ categoryId }) => categoryId === category.id) ?? 'not-in-source'
      const page = (
        <NationalPage {...common(c)} {...{ view, unknown }} home={ground.home} category={category.slug} />
      )
      return [page, pageTexts[lang].nationally(category.name[lang])]
    }),
  )

async function mayRead(c: WorkspaceContext): Promise<void> {
  authorise(c.var.actor, 'statistics.see', { councilId: await districtCouncilId(c.var.db) })
}

async function mayDo(c: WorkspaceContext, action: Parameters<typeof may>[1]): Promise<boolean> {
  return may(c.var.actor, action, { councilId: await districtCouncilId(c.var.db) })
}

function common(c: WorkspaceContext) {
  return { lang: c.var.lang, paths }
}

async function askedSet(c: WorkspaceContext): Promise<DataSet> {
  const found = await findDataSet(c.var.db, c.req.param('set') ?? '')
  if (!found) throw new HTTPException(404)
  return found
}

function askedArea(c: WorkspaceContext, { areas }: Ground): AnalysedArea {
  const found = areas.find(({ key }) => key === c.req.param('area'))
  if (!found) throw new HTTPException(404)
  return found
}

function askedCategory(c: WorkspaceContext, { categories }: Ground): Category {
  const found = categories.find(({ slug }) => slug === c.req.param('category'))
  if (!found) throw new HTTPException(404)
  return found
}

/** A page of the data set in the address, or why it has no figures yet. */
async function onGround(
  c: WorkspaceContext,
  page: (ground: Ground) => Promise<readonly [page: Child, title: string]>,
): Promise<Response> {
  await mayRead(c)
  const dataSet = await askedSet(c)
  const ground = await groundOf(c.var.db, dataSet)
  if (!ground) return notWorkedOut(c, dataSet)
  const [content, title] = await page(ground)
  return c.render(
    <WithState lang={c.var.lang} dataSet={dataSet}>
      {content}
    </WithState>,
    { title, section: paths.front, wide: true },
  )
}

async function notWorkedOut(c: WorkspaceContext, dataSet: DataSet): Promise<Response> {
  const mayTake = await mayDo(c, 'statistics.edit')
  const page = <NotWorkedOutPage lang={c.var.lang} {...{ dataSet, mayTake }} here={c.req.path} />
  return c.render(page, { title: dataSet.title[c.var.lang], section: paths.front })
}

async function frontPage(c: WorkspaceContext, dataSet: DataSet): Promise<Response> {
  const { db, lang } = c.var
  const ground = await groundOf(db, dataSet)
  if (!ground) return notWorkedOut(c, dataSet)
  const areas = ownAreas(ground)
  const view = await viewOf(db, ground, { areas, series: areas, categories: ground.categories })
  const edit = await mayDo(c, 'statistics.edit')
  const [draft, publish] = [edit || (await mayDo(c, 'plan.write')), await mayDo(c, 'statistics.publish')]
  return c.render(
    <WithState lang={lang} dataSet={dataSet}>
      <FrontPage {...common(c)} view={view} home={ground.home} sets={await dataSets(db)}>
        <Ways lang={lang} dataSet={dataSet} may={{ take: edit, draft, publish }} />
      </FrontPage>
    </WithState>,
    { title: pageTexts[lang].title, section: paths.front, wide: true },
  )
}
