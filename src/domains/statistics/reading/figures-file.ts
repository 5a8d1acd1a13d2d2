import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { limits, Refused } from './refused.ts'

/** A file as somebody brought it: its bytes, or a path where they are read piece by piece. */
export type FiguresFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly path: string }

/**
 * Bytes in the file.
 *
 * @throws Refused where it is empty, not there, or larger than is taken; nothing of it has been read
 */
export function sizeOf(file: FiguresFile): number {
  const size = 'bytes' in file ? file.bytes.length : sizeAt(file)
  if (size === 0) throw new Refused({ kind: 'empty', file: file.name })
  if (size > limits.fileBytes) throw tooLarge(file.name, size, limits.fileBytes)
  return size
}

function sizeAt({ name, path }: { readonly name: string; readonly path: string }): number {
  const info = statSync(path, { throwIfNoEntry: false })
  if (!info?.isFile()) throw new Refused({ kind: 'no-such-file', file: name })
  return info.size
}

/** The refusal of a file of so many bytes, where at most `most` are taken. */
function tooLarge(file: string, size: number, most: number): Refused {
  return new Refused({ kind: 'too-large', file, megabytes: megabytes(size), most: megabytes(most) })
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024))
}

/** The first bytes of a file, at most `length`. */
export function startOf(file: FiguresFile, length: number): Uint8Array {
  return withPieces(file, (fill) => {
    const start = new Uint8Array(length)
    let filled = 0
    for (let size = -1; size !== 0 && filled < length; filled += size) size = fill(start, filled)
    return start.subarray(0, filled)
  })
}

/**
 * The whole file, for forms that cannot be read piece by piece.
 *
 * @throws Refused where it is larger than is kept at once
 */
export function wholeOf(file: FiguresFile): Uint8Array {
  const size = sizeOf(file)
  if (size > limits.wholeBytes) throw tooLarge(file.name, size, limits.wholeBytes)
  return 'bytes' in file ? file.bytes : startOf(file, size)
}

/** Is shown the bytes that fill a window so far, and answers how many of them it has used; the rest comes again. */
export type WindowReader = (window: Uint8Array, filled: number, atEnd: boolean) => number

const windowBytes = 256 * 1024

/**
 * Shows a file through windows that overlap by what the reader has not used.
 *
 * @param wanted asked before each window; false ends the reading
 * @throws Refused where one row is larger than any real one
 */
export function readWindows(
  file: FiguresFile,
  read: WindowReader,
  wanted: () => boolean = () => true,
  size = windowBytes,
): void {
  withPieces(file, (fill) => {
    let window = new Uint8Array(size)
    let filled = 0
    for (let atEnd = false; !atEnd && wanted();) {
      const more = fill(window, filled)
      filled += more
      atEnd = more === 0
      const used = read(window, filled, atEnd)
      window.copyWithin(0, used, filled)
      filled -= used
      if (filled === window.length) window = enlarged(file.name, window)
    }
  })
}

function enlarged(file: string, window: Uint8Array): Uint8Array<ArrayBuffer> {
  if (window.length >= limits.rowBytes) throw new Refused({ kind: 'not-a-table', file })
  const larger = new Uint8Array(window.length * 2)
  larger.set(window)
  return larger
}

/** Writes the next bytes into a window from a place on, and answers how many there were; 0 at the end. */
type Fill = (window: Uint8Array, from: number) => number

function withPieces<T>(file: FiguresFile, work: (fill: Fill) => T): T {
  if ('bytes' in file) {
    let at = 0
    return work((window, from) => {
      const piece = file.bytes.subarray(at, at + window.length - from)
      window.set(piece, from)
      at += piece.length
      return piece.length
    })
  }
  const descriptor = openSync(file.path, 'r')
  try {
    return work((window, from) => readSync(descriptor, window, from, window.length - from, null))
  } finally {
    closeSync(descriptor)
  }
}
