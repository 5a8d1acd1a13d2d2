// Bundles the server programs and the browser's assets into dist/. Run by `npm ci` (prepare) and by
// the launcher when a source is newer than the last build; dist/ is replaced in one rename.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { designSystem, iconSprite } from './scripts/design-system.js'

const root = fileURLToPath(new URL('.', import.meta.url))
const dist = join(root, 'dist')
const stamp = join(dist, 'built')

/** Builds unless dist/ is newer than every source. */
export async function buildIfStale() {
  if (!existsSync(join(root, 'src'))) return
  if (
    existsSync(stamp) &&
    newestChange(['src', 'build.js', 'scripts', 'package.json']) <= statSync(stamp).mtimeMs
  )
    return
  await buildAll()
}

/** Builds everything into a fresh folder and puts it in the place of dist/. */
export async function buildAll() {
  const out = mkdtempSync(join(root, '.dist-'))
  // Whoever runs the program need not be the one who built it.
  chmodSync(out, 0o755)
  try {
    await Promise.all([buildPrograms(out), buildAssets(join(out, 'assets'))])
    writeFileSync(join(out, 'assets-version'), versionOf(join(out, 'assets')))
    writeFileSync(join(out, 'built'), '')
    const old = `${out}-old`
    if (existsSync(dist)) renameSync(dist, old)
    renameSync(out, dist)
    rmSync(old, { recursive: true, force: true })
  } catch (error) {
    rmSync(out, { recursive: true, force: true })
    throw error
  }
}

async function buildPrograms(out) {
  const programs = ['cli', 'worker', 'figures-worker', 'analyst'].filter((name) =>
    existsSync(join(root, `src/${name}.ts`)),
  )
  await build({
    entryPoints: programs.map((name) => join(root, `src/${name}.ts`)),
    outdir: out,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    absWorkingDir: root,
    logLevel: 'warning',
  })
}

async function buildAssets(out) {
  mkdirSync(out, { recursive: true })
  await build({
    entryPoints: [
      ...entriesIn('src/design/elements', '.entry.ts'),
      ...['site', 'workspace', 'editor']
        .map((name) => ({ in: join(root, `src/design/styles/${name}.css`), out: name }))
        .filter((entry) => existsSync(entry.in)),
    ],
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome120', 'firefox120', 'safari17'],
    plugins: [designSystem(root)],
    // Files, never data: addresses: the Content-Security-Policy allows pictures from this site only.
    loader: { '.woff2': 'file', '.svg': 'file' },
    assetNames: '[ext]/[name]',
    logLevel: 'warning',
  })
  cpSync(join(root, 'src/design/assets'), out, { recursive: true })
  writeFileSync(join(out, 'icons.svg'), iconSprite(root))
  compressTexts(out)
}

/** Lays a .br and a .gz beside every text that gets smaller, so that serving it costs nothing. */
function compressTexts(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.(css|js|svg)$/.test(name)) continue
    const path = join(folder, name)
    const text = readFileSync(path)
    for (const [ending, packed] of [
      ['br', brotliCompressSync(text)],
      ['gz', gzipSync(text, { level: 9 })],
    ])
      if (packed.length < text.length) writeFileSync(`${path}.${ending}`, packed)
  }
}

function entriesIn(folder, ending) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ in: join(root, folder, name), out: name.slice(0, -ending.length) }))
}

function newestChange(paths) {
  let newest = 0
  for (const path of paths) {
    const full = join(root, path)
    const info = statSync(full)
    newest = Math.max(newest, info.mtimeMs)
    if (info.isDirectory())
      newest = Math.max(newest, newestChange(readdirSync(full).map((name) => join(path, name))))
  }
  return newest
}

function versionOf(folder) {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const path = join(folder, name)
    if (statSync(path).isFile()) hash.update(name).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 12)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
