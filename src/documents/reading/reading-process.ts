import { readHere } from './inside.ts'
import type { ReadOutcome } from './proposal.ts'

/**
 * The reading process: takes a file on standard input (its name as a JSON string on the first line, then its
 * bytes), answers with the outcome as JSON on standard output, and ends.
 */
export async function serveReading(): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) if (chunk instanceof Buffer) chunks.push(chunk)
  const all = Buffer.concat(chunks)
  const end = all.indexOf(10)
  const name: unknown = JSON.parse(all.subarray(0, end).toString('utf8'))
  const outcome: ReadOutcome = await readHere({
    name: String(name),
    bytes: new Uint8Array(all.subarray(end + 1)),
  })
  await new Promise((resolve) => process.stdout.write(JSON.stringify(outcome), resolve))
  process.exit(0)
}
