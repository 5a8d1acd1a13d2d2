import { getDocumentProxy } from 'unpdf'
import { layoutPages, type Letters, type Page } from './pdf-layout.ts'
import type { Source } from './piece.ts'
import { limits, Refused } from './refused.ts'

type Face = { readonly bold: boolean; readonly italic: boolean }
type Opened = Awaited<ReturnType<typeof getDocumentProxy>>
type OpenedPage = Awaited<ReturnType<Opened['getPage']>>

/**
 * Reads a PDF by the places and sizes of its letters, for most published plans carry no structure.
 *
 * @throws Refused
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const document = await opened(bytes)
  if (document.numPages > limits.pages) throw new Refused({ kind: 'too-many-pages', limit: limits.pages })
  const faces = new Map<string, Face>()
  const pages: Page[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, faces)
    characters += page.letters.reduce((sum, letters) => sum + letters.text.length, 0)
    if (characters > limits.characters)
      throw new Refused({ kind: 'too-large', limit: `${limits.characters}` })
    pages.push(page)
  }
  return { format: 'pdf', pieces: layoutPages(pages), wrap: null }
}

async function opened(bytes: Uint8Array): Promise<Opened> {
  try {
    // A copy: the library takes the buffer over.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') throw new Refused({ kind: 'encrypted' })
    throw new Refused({ kind: 'unreadable', reason: error instanceof Error ? error.message : 'pdf' })
  }
}

async function readPage(document: Opened, number: number, faces: Map<string, Face>): Promise<Page> {
  try {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    const items = content.items.filter((item) => 'str' in item)
    await learnFaces(
      page,
      new Set(items.filter((item) => item.str !== '').map((item) => item.fontName)),
      faces,
    )
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const letters = items.map((item): Letters => {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number)
      const size = Math.hypot(a, b) || item.height
      const face = faces.get(item.fontName)
      return {
        text: item.str,
        x: x - left,
        y: y - bottom,
        width: item.width,
        size,
        face: item.fontName,
        bold: face?.bold ?? false,
        italic: face?.italic ?? false,
        upright: Math.abs(b) < 0.01,
      }
    })
    page.cleanup()
    return { number, width: right - left, height: top - bottom, letters }
  } catch (error) {
    throw new Refused({ kind: 'unreadable', reason: error instanceof Error ? error.message : 'page' })
  }
}

/** Faces tell their names only after a page's drawing has been read: done once for each new face. */
async function learnFaces(
  page: OpenedPage,
  names: ReadonlySet<string>,
  faces: Map<string, Face>,
): Promise<void> {
  const unknown = [...names].filter((name) => !faces.has(name))
  if (unknown.length === 0) return
  try {
    await page.getOperatorList()
  } catch {
    // A broken picture is no reason not to read the words.
  }
  for (const name of unknown) faces.set(name, faceOf(page, name))
}

function faceOf(page: OpenedPage, id: string): Face {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  if (typeof font !== 'object' || font === null) return { bold: false, italic: false }
  const name = 'name' in font && typeof font.name === 'string' ? font.name : ''
  const bold = 'bold' in font && font.bold === true
  const black = 'black' in font && font.black === true
  const italic = 'italic' in font && font.italic === true
  return {
    bold: bold || black || /bold|black|heavy|semibold|demi|medium|fed\b/i.test(name),
    italic: italic || /italic|oblique|kursiv/i.test(name),
  }
}
