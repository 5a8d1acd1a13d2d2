import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#config'

const fileIn = (config: Config): string => join(config.dataFolder, 'address')

/**
 * Leaves the server's address in the data folder, so that commands print links that lead to it. Nothing
 * where there is no data folder (DATABASE_URL).
 *
 * @returns takes it away again
 */
export function leaveAddress(config: Config): () => void {
  if (config.databaseUrl !== null || !existsSync(config.dataFolder)) return () => undefined
  writeFileSync(fileIn(config), `${config.url}\n`)
  return () => rmSync(fileIn(config), { force: true })
}

/** Where people reach the site: what is set, else the running server's own word, else the default. */
export function addressOf(config: Config): string {
  if (config.urlIsSet || config.databaseUrl !== null || !existsSync(fileIn(config))) return config.url
  return readFileSync(fileIn(config), 'utf8').trim()
}

/** A command as it is to be typed for this installation: with the settings that differ from the usual. */
export function typedHere(config: Config, command: string): string {
  const data = config.dataFolderIsDefault ? '' : `KREDSPLAN_DATA=${config.dataFolder} `
  return `${data}npx kredsplan ${command}`
}
