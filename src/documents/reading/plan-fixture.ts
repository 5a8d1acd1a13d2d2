import type { Paragraph } from './docx-fixture.ts'
import { wrapped, type Flow } from './pdf-fixture.ts'

/** An invented plan of an invented district: chapters with text, some with parts. */
type Chapter = {
  readonly title: string
  readonly text?: readonly string[]
  readonly parts?: readonly {
    readonly title: string
    readonly text: readonly string[]
    readonly sub?: string
  }[]
}

/** Sentences that sound like a plan and come from none. */
export const sentences = [
  'Politiet og kommunerne mødes hver måned for at aftale, hvem der gør hvad, og hvornår det skal være færdigt.',
  'Der er i det forløbne år blevet flere, som færdes i midtbyen om aftenen, og de fleste oplever det som trygt at være der.',
  'Erfaringen viser, at en tidlig og rolig indsats virker bedre end en sen, og at de unge lytter til voksne, de kender i forvejen.',
  'Lokalrådet følger udviklingen og tager sagen op igen, hvis tallene ændrer sig væsentligt i løbet af foråret.',
  'Naboer, foreninger og skoler inddrages fra begyndelsen, så indsatsen hviler på det, der allerede findes i området.',
] as const

function body(n: number, from = 0): readonly string[] {
  return Array.from({ length: n }, (_, i) => {
    const pick = (j: number) => sentences[(from + i * 2 + j) % sentences.length] ?? ''
    return `${pick(0)} ${pick(1)}`
  })
}

/** Titles come without numbers; each variant numbers them in its own way. */
const chapters: readonly Chapter[] = [
  { title: 'Indledning', text: body(2) },
  { title: 'Kredsrådet og de fem kommuner', text: body(2, 1) },
  {
    title: 'Indsatsområder i det kommende år',
    text: body(1, 2),
    parts: [
      { title: 'Trygt naboskab i byerne', text: body(2, 3), sub: 'Nabohjælp på tværs' },
      { title: 'Færre uheld på landevejene', text: body(2) },
      { title: 'Unge i risiko for kriminalitet', text: body(2, 4) },
    ],
  },
  {
    title: 'Samarbejdsfora i kredsen',
    text: body(1, 1),
    parts: [
      { title: 'Skole, socialforvaltning og politi', text: body(1, 2) },
      { title: 'Psykiatrien og politiet', text: body(1, 3) },
    ],
  },
  { title: 'Opfølgning på planen', text: body(2, 2) },
]

/** How a variant prints its headings: the heading of chapter `c`, of its part `p`, and a part's own sub-heading. */
export type Numbering = {
  readonly chapter: (title: string, c: number) => string
  readonly part: (title: string, c: number, p: number) => string
}

/** The headings a variant should be read to. */
export function expected(numbering: Numbering): readonly { readonly level: number; readonly text: string }[] {
  return chapters.flatMap((chapter, c) => [
    { level: 1, text: numbering.chapter(chapter.title, c + 1) },
    ...(chapter.parts ?? []).flatMap((part, p) => [
      { level: 2, text: numbering.part(part.title, c + 1, p + 1) },
      ...(part.sub === undefined ? [] : [{ level: 3, text: part.sub }]),
    ]),
  ])
}

/** Calls back for each heading and paragraph, in order. */
function walkPlan<T>(
  numbering: Numbering,
  heading: (text: string, level: 1 | 2 | 3) => readonly T[],
  paragraph: (text: string) => readonly T[],
): readonly T[] {
  return chapters.flatMap((chapter, c) => [
    ...heading(numbering.chapter(chapter.title, c + 1), 1),
    ...(chapter.text ?? []).flatMap(paragraph),
    ...(chapter.parts ?? []).flatMap((part, p) => [
      ...heading(numbering.part(part.title, c + 1, p + 1), 2),
      ...part.text.slice(0, 1).flatMap(paragraph),
      ...(part.sub === undefined ? [] : heading(part.sub, 3)),
      ...part.text.slice(1).flatMap(paragraph),
    ]),
  ])
}

/** As a plain text with wrapped lines. */
export function asText(numbering: Numbering, width = 80): string {
  return walkPlan(
    numbering,
    (text) => ['', ...wrapped(text, Math.floor(width * 0.55)), ''],
    (text) => [...wrapped(text, width), ''],
  ).join('\n')
}

/** As Word paragraphs; `look` styles headings by level. */
export function asWord(
  numbering: Numbering,
  look: (level: 1 | 2 | 3) => Omit<Paragraph, 'text'>,
): readonly Paragraph[] {
  return walkPlan<Paragraph>(
    numbering,
    (text, level) => [{ text, ...look(level) }],
    (text) => [{ text }],
  )
}

/** As a flow of texts for a PDF; `look` sets headings by level. */
export function asFlow(
  numbering: Numbering,
  look: (level: 1 | 2 | 3) => Omit<Flow, 'text'>,
): readonly Flow[] {
  return walkPlan<Flow>(
    numbering,
    (text, level) => [{ text, gap: 20, ...look(level) }],
    (text) => [{ text }],
  )
}

/** Ways in which districts number their plans. */
export const numberings = {
  none: { chapter: (title) => title, part: (title) => title },
  decimal: { chapter: (title, c) => `${c}. ${title}`, part: (title, c, p) => `${c}.${p} ${title}` },
  bare: { chapter: (title, c) => `${c} ${title}`, part: (title, c, p) => `${c}.${p} ${title}` },
  kapitel: {
    chapter: (title, c) => `Kapitel ${c} ${title}`,
    part: (title, c, p) => (c === 3 ? `Indsatsområde ${p}: ${title}` : title),
  },
  tema: {
    chapter: (title, c) => `${c} ${title}`,
    part: (title, c, p) => (c === 3 ? `Tema ${'ABC'.charAt(p - 1)} ${title}` : title),
  },
  roman: {
    chapter: (title, c) => `${['I', 'II', 'III', 'IV', 'V'][c - 1] ?? ''}. ${title}`,
    part: (title, _, p) => `${p}. ${title}`,
  },
  caps: { chapter: (title) => title.toUpperCase(), part: (title) => title },
} satisfies { readonly [name: string]: Numbering }
