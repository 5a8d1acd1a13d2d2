/** A line of letters on a page; points, y from the page's foot. */
export type Line = {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
}

/** A PDF of the given lines, written by hand: Helvetica in Windows-1252, A4, no tags. */
export function pdfOf(
  pages: readonly (readonly Line[])[],
  extra: { readonly encrypt?: string } = {},
): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ')}]>>`,
    fontXml('Helvetica'),
    fontXml('Helvetica-Bold'),
    ...pages.flatMap((lines, i) => {
      const content = lines.map(drawn).join('\n')
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${6 + i * 2} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    places.push(text.length)
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R${extra.encrypt ?? ''}>>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

function fontXml(name: string): string {
  return `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
}

const beyond: { readonly [letter: string]: string } = {
  '–': '\u0096',
  '”': '\u0094',
  '“': '\u0093',
  '’': '\u0092',
  '•': '\u0095',
}

function drawn(line: Line): string {
  const text = line.text
    .replace(/[\\()]/g, String.raw`\$&`)
    .replace(/[–”“’•]/g, (sign) => beyond[sign] ?? sign)
  return `BT /${line.bold === true ? 'F2' : 'F1'} ${line.size ?? 10} Tf 1 0 0 1 ${line.x ?? 70} ${line.y} Tm (${text}) Tj ET`
}

/** What a page holds, from its head down; `gap` is the white space above in points. */
export type Flow = {
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
  readonly gap?: number
  readonly x?: number
  readonly width?: number
}

/** Sets texts below each other with wrapped lines and new pages as needed; furniture is added to each page. */
export function flowed(
  texts: readonly (Flow | 'page')[],
  furniture: (page: number) => readonly Line[] = () => [],
): readonly (readonly Line[])[] {
  const pages: Line[][] = [[]]
  let y = 770
  const turn = () => {
    pages.push([])
    y = 770
  }
  for (const flow of texts) {
    if (flow === 'page') {
      turn()
      continue
    }
    const { size = 10, bold = false, gap = 8, x = 70, width = 430 } = flow
    y -= gap
    for (const text of wrapped(flow.text, Math.floor(width / (size * 0.52)))) {
      if (y < 80) turn()
      pages.at(-1)?.push({ text, x, y, size, bold })
      y -= size * 1.35
    }
  }
  return pages.map((page, i) => [...furniture(i + 1), ...page])
}

/** Wraps words to lines of at most so many characters. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
