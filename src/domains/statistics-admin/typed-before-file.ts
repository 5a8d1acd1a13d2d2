import { fresh, type Filled } from '#http'

/** More than all texts of a form together. */
const enoughBytes = 64 * 1024

/**
 * What was typed in an upload that is too large to be taken: the fields that stand before its file.
 *
 * @param names the fields; one that cannot be read is empty
 */
export async function typedBeforeFile(request: Request, names: readonly string[]): Promise<Filled> {
  const type = request.headers.get('content-type') ?? ''
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1]
  const sent = boundary === undefined ? null : await beginningOf(request)
  const fields = sent && (await parsed(sent, `\r\n--${boundary}--\r\n`, type))
  const text = (name: string): string => {
    const value = fields?.get(name)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
  }
  return fresh(Object.fromEntries(names.map((name) => [name, text(name)])))
}

async function beginningOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let length = 0
  // One without its length was read up to the limit already.
  const reader = request.body?.locked ? undefined : request.body?.getReader()
  while (reader && length < enoughBytes) {
    const { value } = await reader.read()
    if (!value) break
    parts.push(value)
    length += value.length
  }
  return Uint8Array.from(Buffer.concat(parts))
}

/** The beginning of a form, with its last part ended where the reading ended. */
async function parsed(sent: Uint8Array<ArrayBuffer>, end: string, type: string): Promise<FormData | null> {
  const body = new Blob([sent, end])
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null)
}
