import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Config } from '#config'
import { describeVerification, verifyFile, verifyUrl } from '#verification'
import { Failure } from './failure.ts'
import { commandTexts } from './texts.ts'

/**
 * `kredsplan verify ADDRESS|FILE`: checks a published plan or a downloaded plan document, and prints what
 * was looked at. Needs no database.
 *
 * @throws Failure when something does not agree or cannot be had
 */
export async function verify(args: readonly string[], config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sha256: { type: 'string' } },
  })
  const [target] = positionals
  if (target === undefined || positionals.length > 1) throw new Failure(t.wrongUse(t.verifyUsage), 2)
  const found = /^https?:\/\//.test(target)
    ? await verifyUrl(target, fetch, values.sha256 ?? null)
    : verifyFile(await bytesOf(target, config), values.sha256 ?? null)
  const lines = describeVerification(found, config.lang)
  if (found.kind === 'checked' && found.passed) process.stdout.write(`${lines.join('\n')}\n`)
  else {
    const verdict = lines.at(-1) ?? ''
    process.stdout.write(
      lines
        .slice(0, -1)
        .map((line) => `${line}\n`)
        .join(''),
    )
    throw new Failure(verdict)
  }
}

function bytesOf(path: string, config: Config): Promise<Uint8Array> {
  return readFile(path).catch(() => {
    throw new Failure(commandTexts[config.lang].importNoFile(path))
  })
}
