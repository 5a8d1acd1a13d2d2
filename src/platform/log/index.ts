import { pino, stdTimeFunctions, type Logger } from 'pino'

export type Log = Logger

/**
 * The program's log: one JSON line an event on standard error, in UTC. Only what a caller puts in by name
 * is written; requests are logged by method, path, status and duration, never with cookies, tokens or text.
 */
export function openLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  return pino({ level, timestamp: stdTimeFunctions.isoTime, base: { pid: process.pid } }, process.stderr)
}
