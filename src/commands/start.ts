import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Config } from '#config'
import { leaveAddress, typedHere } from './address.ts'
import { openRuntime, type Runtime } from './runtime.ts'
import type { SetUp } from './set-up.ts'
import { commandTexts } from './texts.ts'

/** By then the database's own programs are at work: the larger part of this one is loaded meanwhile, not before. */
const untilDatabaseWorksMs = 80

/**
 * `kredsplan start`: runs until SIGINT or SIGTERM, then finishes the requests under way and stops the
 * database that it started.
 *
 * @throws Failure when the port or the database cannot be had
 */
export async function start(args: readonly string[], config: Config): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { empty: { type: 'boolean', default: false } } })
  // Heard from the beginning: whoever stops it while it starts leaves no database behind either.
  const asked = askedToStop()
  const opening = openRuntime(config, 'server')
  await Promise.race([opening, delay(untilDatabaseWorksMs)])
  const loading = import('./serve.ts')
  const runtime = await opening
  try {
    const { serve, setUpInstallation } = await loading
    const setUp = await setUpInstallation(runtime, config, values.empty)
    const stop = await serve(runtime, config)
    const takeAddressAway = leaveAddress(config)
    process.stdout.write(greeting(config, runtime, setUp))
    await asked
    takeAddressAway()
    process.stdout.write(`\n${commandTexts[config.lang].stopping}\n`)
    await stop()
  } finally {
    await runtime.close()
  }
}

function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    // Kept on for good: npm and the terminal both pass a Ctrl-C on, and the second must not cut the stopping short.
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => resolve())
    // A launcher that was killed cannot pass anything on; its end closes the channel to it.
    process.on('disconnect', () => resolve())
    process.channel?.unref()
  })
}

function greeting(config: Config, runtime: Runtime, setUp: SetUp): string {
  const t = commandTexts[config.lang]
  const signIn =
    setUp.kind === 'demonstration'
      ? t.signInDemo
      : setUp.accounts === 0
        ? t.firstAccount(typedHere(config, t.firstAccountCommand))
        : t.signInReal(typedHere(config, 'account link MAIL'))
  const lines = [
    ...runtime.notes,
    ...(setUp.seeded ? [t.demoSeeded] : []),
    t.running,
    `  ${t.publicSite}: ${config.url}/`,
    `  ${t.workspace}: ${config.url}/arbejde`,
    `  ${signIn}`,
    t.stopHint,
  ]
  return `${lines.join('\n')}\n`
}
