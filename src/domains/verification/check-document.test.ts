import { describe, expect, test } from 'vitest'
import { checkDocument, readHash } from './check-document.ts'

const canonical =
  '{"correctionReason":null,"district":{"key":"vestoe","name":"Vestø"},"edition":1,"format":"kredsplan-plan/1","parts":[{"body":"Vi hjælper.","identity":"a","kind":"section","number":"1","title":"Hjælp"}],"title":"Samarbejdsplan 2026","year":2026}'
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a document', () => {
  test('written the one right way is canonical', () => {
    expect(checkDocument(bytes(canonical))).toMatchObject({ kind: 'canonical', plan: { year: 2026 } })
  })

  test('with its keys in another order is the same text, rewritten', () => {
    const { year, ...rest } = JSON.parse(canonical) as Record<string, unknown>
    const right = checkDocument(bytes(canonical))
    const moved = checkDocument(bytes(JSON.stringify({ year, ...rest })))
    expect(moved).toMatchObject({ kind: 'not-canonical', canonicalSha256: right.sha256 })
    expect(moved.sha256).not.toBe(right.sha256)
  })

  test('with one byte changed has another hash', () => {
    const right = checkDocument(bytes(canonical))
    const changed = checkDocument(bytes(canonical.replace('hjælper', 'hjalper')))
    expect(changed.kind).toBe('canonical')
    expect(changed.sha256).not.toBe(right.sha256)
  })

  test('with a repeated key is not canonical, whichever value counts', () => {
    const twice = canonical.replace('"year":2026', '"year":2025,"year":2026')
    expect(checkDocument(bytes(twice))).toMatchObject({ kind: 'not-canonical' })
  })

  test.for([
    ['no JSON', 'Samarbejdsplan'],
    ['bytes that are no text', '\u{FFFD}'],
  ])('%s is told as such', ([, text]) => {
    expect(checkDocument(text === '\u{FFFD}' ? new Uint8Array([0xff, 0xfe]) : bytes(text ?? '')).kind).toBe(
      'not-json',
    )
  })

  test.for(['[]', 'null', '{"format":"kredsplan-plan/2"}', canonical.replace('{', '{"a":1,')])(
    'other JSON is not a plan: %s',
    (text) => {
      expect(checkDocument(bytes(text)).kind).toBe('not-a-plan')
    },
  )
})

describe('a pasted hash', () => {
  const hash = '0123456789abcdef'.repeat(4)

  test.for([hash, ` ${hash.toUpperCase()}\n`, `${hash}  plan.json\n`, hash.replaceAll(/.{8}/g, '$& ')])(
    'is read from "%s"',
    (text) => {
      expect(readHash(text)).toBe(hash)
    },
  )

  test.for(['', 'abc', `${hash}0`, hash.replace('0', 'g')])('is not read from "%s"', (text) => {
    expect(readHash(text)).toBeNull()
  })
})
