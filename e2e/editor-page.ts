import { createServer, type Server } from 'node:http'
import { resolve } from 'node:path'
import { build } from 'esbuild'

/** The Content-Security-Policy of the real pages. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A server with one page that holds the editing elements, and what its form and lock have sent. */
export type EditorPage = {
  readonly url: (text: string, options?: { readonly lang?: 'da' | 'en'; readonly plain?: boolean }) => string
  readonly posts: { readonly path: string; readonly fields: Readonly<Record<string, string>> }[]
  readonly close: () => Promise<void>
}

/** Bundles the elements and serves them with the real policy on a free port. */
export async function serveEditorPage(): Promise<EditorPage> {
  const files = await bundled()
  const posts: EditorPage['posts'] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    response.setHeader('content-security-policy', policy)
    if (request.method === 'POST') {
      let body = ''
      request.setEncoding('utf8').on('data', (part: string) => (body += part))
      request.on('end', () => {
        posts.push({ path: pathname, fields: Object.fromEntries(new URLSearchParams(body)) })
        response.writeHead(pathname === '/lost' ? 409 : 200, { 'content-type': 'text/html; charset=utf-8' })
        response.end('<!doctype html><html lang="da"><title>Gemt</title><p>Gemt</p></html>')
      })
      return
    }
    const file = files.get(pathname)
    response.setHeader('content-type', file?.type ?? 'text/html; charset=utf-8')
    response.end(file?.text ?? (pathname === '/vaelg' ? choicePage(searchParams) : page(searchParams)))
  })
  const port = await listening(server)
  return {
    url: (text, { lang = 'da', plain = false } = {}) =>
      `http://localhost:${port}/?${new URLSearchParams({ text, lang, ...(plain ? { plain: '1' } : {}) })}`,
    posts,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function bundled(): Promise<ReadonlyMap<string, { readonly type: string; readonly text: string }>> {
  const { outputFiles } = await build({
    entryPoints: ['elements/editor.entry.ts', 'elements/workspace.entry.ts', 'styles/editor.css'].map(
      (name) => resolve('src/design', name),
    ),
    entryNames: '[name]',
    outdir: resolve('dist'),
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
  })
  return new Map(
    outputFiles.map(({ path, text }) => [
      `/${path.split('/').at(-1)}`,
      { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', text },
    ]),
  )
}

function listening(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, 'localhost', () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

function page(search: URLSearchParams): string {
  const lang = search.get('lang') ?? 'da'
  const text = (search.get('text') ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const script = search.has('plain')
    ? ''
    : '<script type="module" src="/editor.entry.js"></script><script type="module" src="/workspace.entry.js"></script>'
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Redigér</title><link rel="stylesheet" href="/editor.css">${script}</head>
<body><main><h1>Redigér</h1>
<edit-lock data-url="/lock" data-every="1"><p>Låsen er tabt.</p></edit-lock>
<unsaved-guard lang="${lang}"><form method="post" action="/save">
<label for="body">Afsnittets tekst</label>
<markdown-editor lang="${lang}" data-claims="/vaelg?del=1" data-charts='{"13":"Indbrud, Aalborg"}'><textarea id="body" name="body" rows="8">
${text}</textarea></markdown-editor>
<button data-save>Gem</button> <span data-save-status></span>
</form></unsaved-guard>
<copy-text data-text="abc123" lang="${lang}"><button type="button" hidden>Kopiér</button></copy-text>
<a href="#slut" id="slut">Slut</a></main></body></html>`
}

/** Where one claim and one chart are offered to the field that asked. */
function choicePage(search: URLSearchParams): string {
  const field = search.get('felt') ?? ''
  const offered = [':udsagn[et fald i indbrud]{nr=12}', '::diagram{nr=14}'].map(
    (markdown) =>
      `<send-claim data-field="${field}" data-markdown="${markdown}" data-title="Hærværk"><button type="button" hidden>Sæt ${markdown.slice(0, 9)} ind</button></send-claim>`,
  )
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Vælg</title>
<script type="module" src="/workspace.entry.js"></script></head><body>${offered.join('')}</body></html>`
}
