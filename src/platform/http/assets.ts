import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Hono, type Handler } from 'hono'
import { packageRoot } from '#package'
import { chooseVariant, type Variants } from './encoding.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type Asset = { readonly type: string; readonly variants: Variants }

/**
 * Answers `/assets/<version>/<name>` from memory. Under the current version the answer may be kept for
 * ever; under another one (a page from before an update) the current file is given, to be asked for again.
 */
export function serveAssets(): Hono {
  const folder = join(packageRoot(), 'dist/assets')
  const assets = readAssets(folder)
  const current = readFileSync(join(packageRoot(), 'dist/assets-version'), 'utf8')
  const answer: Handler = (c) => {
    const [version = '', ...rest] = c.req.path.slice('/assets/'.length).split('/')
    const asset = assets.get(rest.join('/'))
    if (!asset) return c.text('404', 404)
    const { body, encoding } = chooseVariant(asset.variants, c.req.header('accept-encoding'))
    return c.body(new Uint8Array(body), 200, {
      'Content-Type': asset.type,
      'Content-Length': String(body.byteLength),
      'Cache-Control': version === current ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    })
  }
  return new Hono().get('/assets/*', answer)
}

function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile() && types[extname(name)] !== undefined)
      .map((name) => {
        const path = join(folder, name)
        const variants = {
          identity: readFileSync(path),
          br: readIfThere(`${path}.br`),
          gzip: readIfThere(`${path}.gz`),
        }
        return [name, { type: types[extname(name)] ?? '', variants }]
      }),
  )
}

function readIfThere(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined
}
