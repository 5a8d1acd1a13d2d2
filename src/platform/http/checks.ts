import { isCalendarDate } from '#calendar'
import { catalogue, type Lang } from '#texts'
import { looksLikeCpr } from './input.ts'

const texts = catalogue(
  {
    missing: (label: string) => `Udfyld »${label}«.`,
    long: (label: string, most: number) => `»${label}« må højst være ${most} tegn.`,
    cpr: (label: string) => `»${label}« ligner et CPR-nummer. Skriv ikke om borgere her.`,
    date: (label: string) => `Skriv »${label}« som en dato, der findes, for eksempel 2027-02-01.`,
    email: (label: string) => `Skriv »${label}« som en mailadresse, for eksempel navn@kommune.dk.`,
    choice: (label: string) => `Vælg »${label}« på listen.`,
  },
  {
    missing: (label: string) => `Fill in “${label}”.`,
    long: (label: string, most: number) => `“${label}” can be ${most} characters at most.`,
    cpr: (label: string) => `“${label}” looks like a personal number. Do not write about citizens here.`,
    date: (label: string) => `Write “${label}” as a date that exists, for example 2027-02-01.`,
    email: (label: string) => `Write “${label}” as a mail address, for example name@kommune.dk.`,
    choice: (label: string) => `Choose “${label}” from the list.`,
  },
)

/** What a field's text must be. `label` is what the page calls it; `most` counts characters. */
export type Check = {
  readonly label: string
  readonly text: string
  readonly required?: boolean
  readonly most?: number
  readonly form?: 'date' | 'email'
  readonly oneOf?: readonly string[]
}

/**
 * What is wrong with the fields of a form, each by its name, in the reader's language; empty when
 * nothing is. Text that looks like a CPR number is wrong in every field.
 */
export function fieldErrors(
  lang: Lang,
  checks: Readonly<Record<string, Check>>,
): Readonly<Record<string, string>> {
  const found = Object.entries(checks).flatMap(([name, check]) => {
    const wrong = problem(lang, check)
    return wrong === null ? [] : [[name, wrong] as const]
  })
  return Object.fromEntries(found)
}

function problem(lang: Lang, { label, text, required, most, form, oneOf }: Check): string | null {
  const t = texts[lang]
  if (text === '') return required ? (oneOf ? t.choice(label) : t.missing(label)) : null
  if (looksLikeCpr(text)) return t.cpr(label)
  if (text.length > (most ?? 5000)) return t.long(label, most ?? 5000)
  if (form === 'date' && !isCalendarDate(text)) return t.date(label)
  if (form === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return t.email(label)
  return oneOf && !oneOf.includes(text) ? t.choice(label) : null
}
