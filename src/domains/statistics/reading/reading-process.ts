import { answerOf } from './answer.ts'
import type { FiguresFile } from './figures-file.ts'
import { readHere } from './read-here.ts'
import type { ReadOptions } from './read-rows.ts'
import type { ColumnMapping } from './types.ts'

/** What the reading process is asked: on one line of JSON, followed by the file's bytes where it has no path. */
export type Asked = {
  readonly name: string
  readonly path: string | null
  readonly mapping: ColumnMapping | null
  readonly options: ReadOptions
}

/** The reading process: takes what it is asked on standard input, answers on standard output, and ends. */
export async function serveFigures(): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) if (chunk instanceof Buffer) chunks.push(chunk)
  const all = Buffer.concat(chunks)
  const end = all.indexOf(10)
  const { name, path, mapping, options } = JSON.parse(all.toString('utf8', 0, end)) as Asked
  const file: FiguresFile = path === null ? { name, bytes: all.subarray(end + 1) } : { name, path }
  for (const piece of answerOf(await readHere(file, mapping, options)))
    await new Promise((resolve) => process.stdout.write(piece, resolve))
  process.exit(0)
}
