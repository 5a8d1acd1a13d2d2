/** Different byte strings, numbered in the order they were first seen; made for columns that say the same over and over. */
export type ByteDictionary = {
  /** All entries' bytes one after the other; entry `i` stands from `ends[i - 1]` to `ends[i]`. */
  pool: Uint8Array
  ends: Int32Array
  hashes: Int32Array
  /** Open addressing: entry + 1, or 0 where nothing stands. Its length is a power of two. */
  slots: Int32Array
  count: number
  /** The entry found before this one: rows in order repeat themselves. */
  last: number
}

export function byteDictionary(): ByteDictionary {
  return {
    pool: new Uint8Array(4096),
    ends: new Int32Array(256),
    hashes: new Int32Array(256),
    slots: new Int32Array(1024),
    count: 0,
    last: -1,
  }
}

/** The number of the bytes from `start` to before `end`; new ones get the next number. */
export function entryOf(dictionary: ByteDictionary, bytes: Uint8Array, start: number, end: number): number {
  const { last } = dictionary
  if (last >= 0) {
    // In files in order the next one is what came next the first time, or the first one again.
    const next = last + 1 < dictionary.count ? last + 1 : 0
    if (isEntry(dictionary, next, bytes, start, end)) return (dictionary.last = next)
    if (isEntry(dictionary, last, bytes, start, end)) return last
  }
  const hash = hashOf(bytes, start, end)
  const mask = dictionary.slots.length - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const entry = (dictionary.slots[slot] ?? 0) - 1
    if (entry < 0) return (dictionary.last = added(dictionary, slot, hash, bytes, start, end))
    if (dictionary.hashes[entry] === hash && isEntry(dictionary, entry, bytes, start, end))
      return (dictionary.last = entry)
  }
}

/** The bytes of an entry; a view, to be used before the next entry is added. */
export function entryBytes({ pool, ends }: ByteDictionary, entry: number): Uint8Array {
  return pool.subarray(ends[entry - 1] ?? 0, ends[entry])
}

function isEntry(
  { pool, ends }: ByteDictionary,
  entry: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  const from = entry === 0 ? 0 : (ends[entry - 1] ?? 0)
  const length = end - start
  if ((ends[entry] ?? 0) - from !== length) return false
  // From the end: names in one column differ there more often.
  for (let i = length - 1; i >= 0; i--) if (pool[from + i] !== bytes[start + i]) return false
  return true
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

function added(
  dictionary: ByteDictionary,
  slot: number,
  hash: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  const entry = dictionary.count++
  const from = dictionary.ends[entry - 1] ?? 0
  const to = from + end - start
  dictionary.pool = roomFor(dictionary.pool, to)
  dictionary.ends = roomFor(dictionary.ends, entry + 1)
  dictionary.hashes = roomFor(dictionary.hashes, entry + 1)
  for (let at = start; at < end; at++) dictionary.pool[from + at - start] = bytes[at] ?? 0
  dictionary.ends[entry] = to
  dictionary.hashes[entry] = hash
  dictionary.slots[slot] = entry + 1
  if (dictionary.count * 2 > dictionary.slots.length) spread(dictionary)
  return entry
}

function spread(dictionary: ByteDictionary): void {
  const slots = new Int32Array(dictionary.slots.length * 4)
  const mask = slots.length - 1
  for (let entry = 0; entry < dictionary.count; entry++) {
    let slot = (dictionary.hashes[entry] ?? 0) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = entry + 1
  }
  dictionary.slots = slots
}

/** The same array, or a larger one with the same content where it holds fewer than `length`. */
export function roomFor<Numbers extends Uint8Array | Int32Array>(numbers: Numbers, length: number): Numbers {
  if (length <= numbers.length) return numbers
  const size = Math.max(length, Math.ceil(numbers.length * 1.5))
  const larger = (numbers instanceof Int32Array ? new Int32Array(size) : new Uint8Array(size)) as Numbers
  larger.set(numbers)
  return larger
}
