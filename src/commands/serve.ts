import { createServer, type Server } from 'node:http'
import type { Config } from '#config'
import { openLog } from '#log'
import { deliverMails, smtpSender } from '#mail'
import { writeAs, type Tx } from '#db'
import { keepAnalyses } from '#statistics'
import { forgetIntakes } from '#statistics-admin'
import { keepRounds } from '#status-rounds'
import { createWeb } from '#web'
import { afterAnalysis } from './after-analysis.ts'
import { Failure } from './failure.ts'
import type { Runtime } from './runtime.ts'
import { commandTexts } from './texts.ts'

// Handed on, so that one import loads all that a start needs once the database answers.
export { setUpInstallation } from './set-up.ts'

/** Longest wait for requests under way when stopping. */
const graceMs = 7_000

/**
 * Answers requests, delivers mail, and keeps rounds and analyses up, until stopped.
 *
 * @returns a function that finishes the requests under way and ends all of it
 * @throws Failure when the port cannot be had
 */
export async function serve(runtime: Runtime, config: Config): Promise<() => Promise<void>> {
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
