import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '#package'

let version: string | null = null

/** The address of a built asset; it holds the version of all assets, so browsers may keep it for ever. */
export function assetPath(name: string): string {
  version ??= readFileSync(join(packageRoot(), 'dist/assets-version'), 'utf8')
  return `/assets/${version}/${name}`
}
