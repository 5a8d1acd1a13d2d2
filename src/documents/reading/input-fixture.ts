import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PlanFile } from './sniffing.ts'

/** The published plan that lies beside the repository, or where `KREDSPLAN_INPUT` says; null when neither is there. */
export const inputFolder: string | null =
  [process.env['KREDSPLAN_INPUT'], join(repository(), '..', 'shared', 'input')].find(
    (folder) => folder !== undefined && existsSync(join(folder, 'expected-structure.json')),
  ) ?? null

function repository(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return resolve(folder)
}

/** A file of the input folder. */
export function inputFile(name: string): PlanFile {
  return { name, bytes: new Uint8Array(readFileSync(join(inputFolder ?? '', name))) }
}

/** Says once why the tests on the published plan are skipped. */
export function withoutInput(): boolean {
  if (inputFolder === null)
    console.warn('No published plan beside the repository: set KREDSPLAN_INPUT to test on it.')
  return inputFolder === null
}
