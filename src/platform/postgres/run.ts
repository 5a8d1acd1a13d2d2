import { spawn } from 'node:child_process'

/** The operating-system account that owns the data and runs PostgreSQL; null is whoever runs us. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string } | null

/** How a program ended: exit code (null when it could not be run or was killed) and all it wrote. */
export type Ran = { readonly code: number | null; readonly output: string }

/**
 * The environment of the database's programs: nothing of ours, so neither secrets nor `PG...`
 * variables reach them, and every message comes in English and UTC.
 */
export const cleanEnvironment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
}

/** The identity part of spawn options; supplementary groups are dropped with it. */
export function as(account: Account): { uid?: number; gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid }
}

/**
 * Runs a program to its end under an account, standing in `folder` (which must exist).
 *
 * A program that cannot be started gives code null and the reason, never an exception.
 */
export async function run(
  program: string,
  args: readonly string[],
  account: Account,
  folder = '/',
): Promise<Ran> {
  return await new Promise((resolve) => {
    let output = ''
    const collect = (chunk: Buffer) => (output += chunk.toString())
    try {
      const options = { cwd: folder, env: cleanEnvironment, ...as(account) }
      const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
      child.stdout.on('data', collect)
      child.stderr.on('data', collect)
      child.on('error', (error) => resolve({ code: null, output: error.message }))
      child.on('close', (code) => resolve({ code, output }))
    } catch (error) {
      resolve({ code: null, output: String(error) })
    }
  })
}

/** Whether a shell test holds for an account, tried by a real process of that account. */
export async function holds(account: Account, script: string, ...args: string[]): Promise<boolean> {
  return (await run('/bin/sh', ['-c', script, 'sh', ...args], account)).code === 0
}
