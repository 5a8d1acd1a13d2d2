import { zipOf } from './zip-fixture.ts'

/** A paragraph of a Word file made for a test. */
export type Paragraph = {
  readonly text: string
  readonly style?: string
  readonly bold?: boolean
  /** Points. */
  readonly size?: number
  readonly list?: { readonly id: number; readonly depth?: number }
  readonly note?: number
  readonly box?: readonly string[]
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'

/** Extra XML for a Word file: styles, footnotes by id, header, numbering, or blocks put in as they are. */
export type Extras = {
  readonly styles?: readonly { readonly id: string; readonly name: string; readonly xml?: string }[]
  readonly footnotes?: { readonly [id: string]: string }
  readonly header?: string
  readonly numbering?: string
  readonly head?: string
  readonly tail?: string
}

/** A Word file with just the parts a reader needs. */
export function docxOf(paragraphs: readonly Paragraph[], extras: Extras = {}): Uint8Array {
  const body = paragraphs.map(paragraphXml).join('')
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${names}><w:body>${extras.head ?? ''}${body}${extras.tail ?? ''}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${names}>${(extras.styles ?? []).map(styleXml).join('')}</w:styles>`,
    ...(extras.numbering === undefined
      ? {}
      : { 'word/numbering.xml': `<w:numbering ${names}>${extras.numbering}</w:numbering>` }),
    ...(extras.footnotes === undefined ? {} : { 'word/footnotes.xml': footnotesXml(extras.footnotes) }),
    ...(extras.header === undefined
      ? {}
      : {
          'word/header1.xml': `<w:hdr ${names}><w:p><w:r><w:t>${extras.header}</w:t></w:r></w:p></w:hdr>`,
        }),
  })
}

function styleXml(style: { readonly id: string; readonly name: string; readonly xml?: string }): string {
  return `<w:style w:type="paragraph" w:styleId="${style.id}"><w:name w:val="${style.name}"/>${style.xml ?? ''}</w:style>`
}

function footnotesXml(notes: { readonly [id: string]: string }): string {
  const all = Object.entries(notes).map(
    ([id, text]) => `<w:footnote w:id="${id}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`,
  )
  return `<w:footnotes ${names}>${all.join('')}</w:footnotes>`
}

/** One paragraph as WordprocessingML. */
export function paragraphXml(paragraph: Paragraph): string {
  const { text, style, bold, size, list, note, box } = paragraph
  const numbering = list
    ? `<w:numPr><w:ilvl w:val="${list.depth ?? 0}"/><w:numId w:val="${list.id}"/></w:numPr>`
    : ''
  const settings = `<w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${numbering}</w:pPr>`
  const letters = `<w:rPr>${bold === true ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${size * 2}"/>`}</w:rPr>`
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
  const reference = note === undefined ? '' : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`
  const boxed = box
    ? `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${box.map((line) => paragraphXml({ text: line })).join('')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${box.map((line) => paragraphXml({ text: line })).join('')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    : ''
  return `<w:p>${settings}<w:r>${letters}${lines.join('<w:br/>')}</w:r>${reference}${boxed}</w:p>`
}

/** Rows of cells as a table. */
export function tableXml(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`
}

function cellXml(text: string): string {
  return `<w:tc>${paragraphXml({ text })}</w:tc>`
}
