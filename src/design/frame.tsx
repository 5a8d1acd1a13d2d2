import type { Child, FC } from 'hono/jsx'
import { raw } from 'hono/html'
import type { Lang } from '#texts'
import { assetPath } from './assets.ts'
import { frameTexts } from './texts.ts'

export type MenuEntry = { readonly href: string; readonly text: string }

/** What else there is of a page: another language, its data, its feed. */
type FrameLink = {
  readonly rel: string
  readonly href: string
  readonly type?: string
  readonly hreflang?: string
  readonly title?: string
}

/** Everything around a page's content. */
export type FrameProps = {
  readonly lang: Lang
  readonly title: string
  readonly siteName: string
  readonly siteNameAside: string
  readonly home: string
  readonly menu: readonly MenuEntry[]
  readonly current?: string | undefined
  readonly footer: readonly MenuEntry[]
  /** The same page in the other language: a link, or the form of the workspace. */
  readonly languageSwitch: Child
  /** Who is signed in, and the way out; the workspace only. */
  readonly account?: Child
  readonly demonstration: boolean
  readonly description?: string | undefined
  readonly scripts?: readonly string[] | undefined
  readonly wide?: boolean | undefined
  readonly links?: readonly FrameLink[] | undefined
  readonly world: 'public' | 'workspace'
  readonly children: Child
}

/** The whole HTML document of a page, in either world. */
export const Frame: FC<FrameProps> = (props) => {
  const t = frameTexts[props.lang]
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={props.lang}>
        <FrameHead {...props} />
        <body class={`world-${props.world}`}>
          <a class="skipnav" href="#main">
            {t.skip}
          </a>
          {props.demonstration ? (
            <aside class="demo-mark" aria-label={t.demonstrationLabel}>
              <div class="wrap">
                <strong>{t.demonstration}</strong> {t.demonstrationMeans}
              </div>
            </aside>
          ) : null}
          <FrameHeader {...props} />
          <main id="main" tabindex={-1} class={props.wide ? 'wrap wide' : 'wrap'}>
            {props.children}
          </main>
          <footer class="site-footer">
            <nav class="wrap" aria-label={t.footerMenu}>
              <ul>
                {props.footer.map((entry) => (
                  <li>
                    <a href={entry.href}>{entry.text}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </footer>
        </body>
      </html>
    </>
  )
}

const FrameHead: FC<FrameProps> = (props) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{`${props.title} – ${props.siteName}`}</title>
    {props.description ? <meta name="description" content={props.description} /> : null}
    {props.world === 'workspace' ? <meta name="robots" content="noindex" /> : null}
    {stylesheets(props).map((name) => (
      <link rel="stylesheet" href={assetPath(`${name}.css`)} />
    ))}
    {['Regular', 'SemiBold'].map((weight) => (
      <link
        rel="preload"
        as="font"
        type="font/woff2"
        crossorigin=""
        href={assetPath(`woff2/IBMPlexSans-${weight}-Latin1.woff2`)}
      />
    ))}
    <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
    {(props.links ?? []).map((link) => (
      <link {...link} />
    ))}
    {(props.scripts ?? []).map((name) => (
      <script type="module" src={assetPath(`${name}.js`)} />
    ))}
  </head>
)

/** Public pages stay light: the workspace brings its own styles, and the editor's where there is one. */
function stylesheets(props: FrameProps): readonly string[] {
  if (props.world === 'public') return ['site']
  return props.scripts?.includes('editor') ? ['site', 'workspace', 'editor'] : ['site', 'workspace']
}

const FrameHeader: FC<FrameProps> = (props) => {
  const t = frameTexts[props.lang]
  return (
    <header class="site-header">
      <div class="wrap top">
        <a class="site-name" href={props.home}>
          <img class="mark" src={assetPath('icon.svg')} alt="" width="26" height="26" />
          <span>
            {props.siteName} <small>{props.siteNameAside}</small>
          </span>
        </a>
        <div class="top-right">
          {props.account}
          {props.languageSwitch}
        </div>
      </div>
      {props.menu.length > 0 ? (
        <nav class="menu" aria-label={t.mainMenu}>
          <ul class="wrap">
            {props.menu.map((entry) => (
              <li>
                <a href={entry.href} aria-current={entry.href === props.current ? 'page' : undefined}>
                  {entry.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  )
}
