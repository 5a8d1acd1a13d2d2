import type { RowSource } from './csv-rows.ts'
import type { FiguresFile } from './figures-file.ts'
import { limits, Refused } from './refused.ts'
import { sheetScanner, type SheetContext } from './sheet-rows.ts'
import { eachPiece, openArchive, partText, type Archive } from './workbook-archive.ts'
import { dateStyles } from './workbook-dates.ts'
import { sharedStrings } from './workbook-strings.ts'
import { feedXml } from './xml-scanner.ts'

/**
 * Opens a workbook and hands over the rows of its first visible sheet that has any, as long as `work` lasts.
 *
 * @throws Refused where it is no workbook, broken, encrypted, or unpacks to more than one can be
 */
export async function withSheet<T>(file: FiguresFile, work: (source: RowSource) => Promise<T>): Promise<T> {
  const archive = await openArchive(file)
  try {
    const workbook = await partText(archive, 'xl/workbook.xml')
    if (workbook === '') throw new Refused({ kind: 'not-a-table', file: file.name })
    const context: SheetContext = {
      file: file.name,
      strings: await sharedStrings(archive, 'xl/sharedStrings.xml'),
      isDate: dateStyles(await partText(archive, 'xl/styles.xml')),
      from1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/u.test(workbook),
    }
    for (const path of await sheetPaths(archive, workbook)) {
      const source = rowsOf(archive, path, context)
      if (await hasRows(source)) return await work(source)
    }
    throw new Refused({ kind: 'empty', file: file.name })
  } finally {
    archive.zip.close()
  }
}

function rowsOf(archive: Archive, path: string, context: SheetContext): RowSource {
  return {
    file: archive.file,
    isRagged: true,
    each: async (onRow) => {
      const scanner = sheetScanner(context, onRow)
      await eachPiece(archive, path, limits.archiveBytes, (piece) => feedXml(scanner, piece))
    },
  }
}

async function hasRows(source: RowSource): Promise<boolean> {
  let rows = 0
  await source.each(() => ++rows < 1)
  return rows > 0
}

/** The parts of the visible sheets, in the order of their tabs. */
async function sheetPaths(archive: Archive, workbook: string): Promise<readonly string[]> {
  const relations = await partText(archive, 'xl/_rels/workbook.xml.rels')
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gu)].map(([tag]) => [
      valueOf(tag, 'Id'),
      valueOf(tag, 'Target'),
    ]),
  )
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/gu)].map(([tag]) => tag)
  return sheets
    .filter((tag) => !valueOf(tag, 'state').toLowerCase().includes('hidden'))
    .map((tag) => targets.get(valueOf(tag, String.raw`\w+:id`)) ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`))
    .filter((path) => archive.entries.has(path))
}

function valueOf(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag)
  return match?.[1] ?? match?.[2] ?? ''
}
