import { createServer, type Server } from 'node:http'
import { parseArgs } from 'node:util'
import type { Config } from '#config'
import { openLog } from '#log'
import { deliverMails, smtpSender } from '#mail'
import { writeAs, type Tx } from '#db'
import { keepAnalyses } from '#statistics'
import { forgetIntakes } from '#statistics-admin'
import { keepRounds } from '#status-rounds'
import { createWeb } from '#web'
import { leaveAddress, typedHere } from './address.ts'
import { afterAnalysis } from './after-analysis.ts'
import { Failure } from './failure.ts'
import { openRuntime, type Runtime } from './runtime.ts'
import { setUpInstallation, type SetUp } from './set-up.ts'
import { commandTexts } from './texts.ts'

/** Longest wait for requests under way when stopping. */
const graceMs = 7_000

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
  const runtime = await openRuntime(config, 'server')
  try {
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

async function serve(runtime: Runtime, config: Config): Promise<() => Promise<void>> {
  const log = openLog(config.logLevel)
  const web = await createWeb({ ...runtime, config, log, clock: () => new Date() })
  const server = createServer(web.listener)
  await listen(server, config).catch(async (error: unknown) => {
    await web.close()
    throw error
  })
  const send = config.smtpUrl ? smtpSender(config.smtpUrl, config.mailFrom) : null
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => writeAs(runtime.writing, null, work)
  const stopMail = deliverMails(write, send, log)
  const stopRounds = keepRounds(write, config.url, () => new Date(), log)
  const stopAnalyses = keepAnalyses(write, () => new Date(), log, afterAnalysis(config.url))
  const stopForgetting = forgetIntakes(write, () => new Date(), log)
  return async () => {
    await finishRequests(server)
    await Promise.all([stopMail(), stopRounds(), stopAnalyses(), stopForgetting(), web.close()])
  }
}

function listen(server: Server, config: Config): Promise<void> {
  const t = commandTexts[config.lang]
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new Failure(
          error.code === 'EADDRINUSE'
            ? t.portInUse(config.port)
            : t.cannotListen(config.host, error.code ?? error.message),
        ),
      )
    })
    server.listen(config.port, config.host, () => resolve())
  })
}

/** Takes no more connections and waits for the requests under way, but not for ever. */
function finishRequests(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
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
