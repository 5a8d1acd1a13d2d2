import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { actionPlanPaths } from '#action-plans'
import { accountPaths, installationKind, type WorkspaceOptions } from '#accounts'
import { councilPaths, districtCouncilId, theDistrict } from '#councils'
import { readAs, type Db } from '#db'
import { Form, Frame, type MenuEntry } from '#design'
import type { Head, Workspace, WorkspaceContext } from '#http'
import { measurePaths } from '#measures'
import { meetingPaths } from '#meetings'
import { overviewPaths } from '#overview'
import { may, type Action } from '#permissions'
import { planPaths } from '#plans'
import { statisticsPaths } from '#statistics'
import { statusRoundPaths } from '#status-rounds'
import type { Lang } from '#texts'
import { homeTexts } from './texts.ts'

/** Puts the workspace's frame around every page that is rendered. */
export function workspaceFrame(options: WorkspaceOptions): MiddlewareHandler<Workspace> {
  return createMiddleware<Workspace>(async (c, next) => {
    const { name, demonstration, menu } = await readAs(options.reading, null, districtFacts)
    c.setRenderer((content, head) =>
      c.html(
        <WorkspaceFrame c={c} head={head} district={name} demonstration={demonstration} menu={menu(c)}>
          {content}
        </WorkspaceFrame>,
      ),
    )
    await next()
  })
}

type Facts = {
  readonly name: string
  readonly demonstration: boolean
  readonly menu: (c: WorkspaceContext) => readonly MenuEntry[]
}

async function districtFacts(db: Db): Promise<Facts> {
  const district = await theDistrict(db)
  const councilId = district ? await districtCouncilId(db) : null
  const demonstration = (await installationKind(db)) === 'demonstration'
  const menu = (c: WorkspaceContext): readonly MenuEntry[] => {
    const actor = c.get('actor') as typeof c.var.actor | undefined
    if (!actor || !councilId) return []
    const t = homeTexts[c.var.lang].menu
    // Meetings of one's own council are for everybody who sits in one.
    const seesMeetings = actor.seats.some((seat) => may(actor, 'meeting.see', { councilId: seat.councilId }))
    const sees = (action: Action): boolean => may(actor, action, { councilId })
    return [
      { href: accountPaths.home, text: t.home },
      ...(sees('overview.see') ? [{ href: overviewPaths.overview, text: t.overview }] : []),
      ...(sees('plan.see') ? [{ href: planPaths.all, text: t.plans }] : []),
      ...(sees('action-plan.see') ? [{ href: actionPlanPaths.all, text: t.actionPlans }] : []),
      ...(sees('measure.see')
        ? [
            { href: measurePaths.all, text: t.measures },
            { href: overviewPaths.coverage, text: t.coverage },
            { href: statusRoundPaths.all, text: t.rounds },
          ]
        : []),
      ...(sees('statistics.see') ? [{ href: statisticsPaths.front, text: t.statistics }] : []),
      ...(seesMeetings ? [{ href: meetingPaths.list, text: t.meetings }] : []),
      ...(sees('directory.see') ? [{ href: councilPaths.district, text: t.councils }] : []),
      ...(sees('audit.see') ? [{ href: accountPaths.audit, text: t.log }] : []),
      ...(sees('outbox.see') ? [{ href: accountPaths.outbox, text: t.outbox }] : []),
    ]
  }
  return { name: district?.name ?? '', demonstration, menu }
}

type WorkspaceFrameProps = {
  readonly c: WorkspaceContext
  readonly head: Head
  readonly district: string
  readonly demonstration: boolean
  readonly menu: readonly MenuEntry[]
  readonly children: string | Promise<string>
}

function WorkspaceFrame({ c, head, district, demonstration, menu, children }: WorkspaceFrameProps) {
  const { lang } = c.var
  const t = homeTexts[lang]
  const actor = c.get('actor') as typeof c.var.actor | undefined
  return (
    <Frame
      lang={lang}
      world="workspace"
      title={head.title}
      siteName={t.siteName}
      siteNameAside={t.aside(district)}
      home={accountPaths.home}
      menu={menu}
      current={head.section}
      scripts={head.scripts}
      wide={head.wide}
      demonstration={demonstration}
      languageSwitch={<LanguageSwitch lang={lang} path={here(c)} />}
      account={actor ? <AccountLinks lang={lang} name={actor.name} /> : undefined}
      footer={[
        { href: lang === 'da' ? '/' : '/en', text: t.footer.public },
        { href: lang === 'da' ? '/om' : '/en/om', text: t.footer.about },
        { href: lang === 'da' ? '/was' : '/en/was', text: t.footer.accessibility },
      ]}
    >
      {children}
    </Frame>
  )
}

/** The page to come back to after a change of language: where a form was posted, its page is not known. */
function here(c: WorkspaceContext): string {
  const { pathname, search } = new URL(c.req.url)
  return c.req.method === 'GET' ? pathname + search : accountPaths.home
}

function LanguageSwitch({ lang, path }: { lang: Lang; path: string }) {
  const other = lang === 'da' ? 'en' : 'da'
  return (
    <form method="post" action={accountPaths.language} class="language">
      <input type="hidden" name="videre" value={path} />
      <button type="submit" class="link-button" name="sprog" value={other} lang={other}>
        {homeTexts[lang].otherLanguage}
      </button>
    </form>
  )
}

function AccountLinks({ lang, name }: { lang: Lang; name: string }) {
  const t = homeTexts[lang]
  return (
    <>
      <a href={accountPaths.sessions}>
        <span class="sr-only">{t.account}: </span>
        {name}
      </a>
      <Form action={accountPaths.signOut} class="sign-out">
        <button type="submit" class="link-button">
          {t.signOut}
        </button>
      </Form>
    </>
  )
}
