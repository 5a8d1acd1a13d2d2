import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Config } from '#config'
import { readAs } from '#db'
import { publishedHash } from '#publishing'
import { checkDocument, describeVerification, verifyFile, verifyUrl, type Verification } from '#verification'
import { Failure } from './failure.ts'
import { openRuntime } from './runtime.ts'
import { commandTexts } from './texts.ts'

/**
 * `kredsplan verify ADDRESS|FILE`: checks a published plan, or a downloaded plan document against the hash
 * given or the one published in this installation, and prints what was looked at.
 *
 * @throws Failure when something does not agree, cannot be had, or there is nothing to compare with
 */
export async function verify(args: readonly string[], config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sha256: { type: 'string' } },
  })
  const [target] = positionals
  if (target === undefined || positionals.length > 1) throw new Failure(t.wrongUse('verify'), 2)
  const found = await look(target, values.sha256 ?? null, config)
  const lines = describeVerification(found, config.lang)
  if (found.kind === 'checked' && found.passed) {
    process.stdout.write(`${lines.join('\n')}\n`)
    return
  }
  process.stdout.write(
    lines
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join(''),
  )
  throw new Failure(lines.at(-1) ?? '')
}

async function look(target: string, expected: string | null, config: Config): Promise<Verification> {
  const t = commandTexts[config.lang]
  if (/^https?:\/\//.test(target)) return verifyUrl(target, fetch, expected)
  if (!existsSync(target) && /^\w+:\/\/|^[\w.-]+(:\d+)?\//.test(target))
    throw new Failure(t.verifyNoAddress(target))
  const bytes = await readFile(target).catch(() => {
    throw new Failure(t.importNoFile(target))
  })
  const known = expected ?? (await publishedHere(bytes, config))
  const found = verifyFile(bytes, known)
  // A forged document can be well written too: without a hash to compare with, nothing is proven.
  if (known === null && found.kind === 'checked') throw new Failure(t.verifyOnlyForm(found.sha256))
  return found
}

/** The hash that this installation has published for the document's year and edition; null without one. */
async function publishedHere(bytes: Uint8Array, config: Config): Promise<string | null> {
  const document = checkDocument(bytes)
  if (document.kind === 'not-json' || document.kind === 'not-a-plan') return null
  if (config.databaseUrl === null && !existsSync(config.dataFolder)) return null
  const runtime = await openRuntime(config, 'command')
  try {
    const { year, edition } = document.plan
    return await readAs(runtime.published, null, (db) => publishedHash(db, year, edition))
  } finally {
    await runtime.close()
  }
}
