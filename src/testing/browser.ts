import { execFile } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'

const run = promisify(execFile)

/**
 * Starts a headless Chromium for browser tests; the caller closes it.
 *
 * Uses the browser in `CHROME_PATH` when that is set, otherwise the one inside the npm package
 * `@sparticuz/chromium`. The flags that package recommends are not used: they switch off web
 * security, and the tests are there to see it work.
 *
 * @throws Error when no browser can be started
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['CHROME_PATH']
  if (installed) return chromium.launch({ executablePath: installed, args: ['--font-render-hinting=none'] })
  const folder = await unpackedChromium()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--font-render-hinting=none', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, ...(await missingLibraries(folder)) },
  })
}

/**
 * The folder with the unpacked browser. Each user has their own, named after the packed file, and it
 * appears in one rename: two test runs that start together never see half a browser.
 */
async function unpackedChromium(): Promise<string> {
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
  const user = process.getuid?.() ?? 0
  const home = join(tmpdir(), `kredsplan-browser-${user}`)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (lstatSync(home).uid !== user) throw new Error(`${home} belongs to somebody else`)
  const size = lstatSync(join(packed, 'chromium.br')).size
  const folder = join(home, `chromium-${size}`)
  if (existsSync(join(folder, 'chromium'))) return folder
  const fresh = mkdtempSync(join(home, 'unpacking-'))
  try {
    await unpack(packed, fresh)
    renameSync(fresh, folder)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
  return folder
}

/** The package unpacks into the temporary folder of its process, so it gets a process of its own. */
async function unpack(packed: string, target: string): Promise<void> {
  const script = `
    import { inflate } from '@sparticuz/chromium'
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(process.argv[1] + '/' + name)`
  await run(process.execPath, ['--input-type=module', '-e', script, packed], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: target },
  })
  chmodSync(join(target, 'chromium'), 0o700)
}

/** Points to the libraries in the package when this machine lacks those that Chromium links to. */
async function missingLibraries(folder: string): Promise<Record<string, string>> {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  const linked = await run('ldd', [join(folder, 'chromium')]).catch(() => null)
  if (linked && !linked.stdout.includes('not found')) return fonts
  return { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
}
