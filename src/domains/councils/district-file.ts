import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Lang } from '#texts'
import { looksLikeCpr } from '#http'
import { isDayOfYear } from './day-of-year.ts'

const text = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !looksLikeCpr(value))
const slug = z.string().regex(/^[a-z0-9-]+$/)
const code = z.string().regex(/^[0-9]{4}$/)
const place = z.int().min(1).max(12)
const names = { nameDa: text, nameEn: text }

/** The form of a district file. Fields that are not known are refused. */
const districtFile = z.strictObject({
  key: slug,
  name: text,
  policeName: text,
  policeNameEn: text.optional(),
  ordinaryMeetings: z.int().min(1).max(12).default(2),
  actionPlanDue: z.string().refine(isDayOfYear).default('02-01'),
  districtCouncil: z.strictObject({ ...names, slug }),
  municipalities: z
    .array(
      z.strictObject({
        code,
        name: text,
        tile: z.strictObject({ column: place, row: place }),
        organisation: z.strictObject(names).optional(),
      }),
    )
    .min(1),
  localCouncils: z.array(z.strictObject({ municipality: code, ...names, slug })).default([]),
})

type DistrictFile = z.infer<typeof districtFile>

/** A district as it is to be set up: every council and organisation spelled out. */
export type DistrictConfig = Pick<
  DistrictFile,
  'key' | 'name' | 'policeName' | 'ordinaryMeetings' | 'actionPlanDue'
> & {
  readonly policeNameEn: string
  readonly districtCouncil: DistrictFile['districtCouncil']
  readonly municipalities: readonly MunicipalityConfig[]
}

/** A municipality with its organisation and its local council. */
export type MunicipalityConfig = {
  readonly code: string
  readonly name: string
  readonly tile: { readonly column: number; readonly row: number }
  readonly organisation: { readonly nameDa: string; readonly nameEn: string }
  readonly localCouncil: { readonly nameDa: string; readonly nameEn: string; readonly slug: string }
}

export type DistrictFileOutcome =
  | { readonly kind: 'district'; readonly config: DistrictConfig }
  | { readonly kind: 'bad-file'; readonly message: Readonly<Record<Lang, string>> }

/**
 * Reads a district file: the district's name, its municipalities with codes and its councils. A local
 * council "Lokalråd <name>" and an organisation "<name> Kommune" come by themselves where none is given.
 *
 * @returns the district, or one line in each language that names the file and the field that is wrong
 */
export function readDistrictFile(path: string): DistrictFileOutcome {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return bad(path, '', 'er ikke gyldig JSON', 'is not valid JSON')
    return bad(path, '', 'kan ikke læses', 'cannot be read')
  }
  const parsed = districtFile.safeParse(content)
  if (!parsed.success) return explain(path, parsed.error.issues[0])
  return contradiction(path, parsed.data) ?? { kind: 'district', config: complete(parsed.data) }
}

function bad(path: string, field: string, da: string, en: string): DistrictFileOutcome {
  const where = (word: string): string => (field === '' ? path : `${path}: ${word} "${field}"`)
  return {
    kind: 'bad-file',
    message: { da: `${where('feltet')} ${da}.`, en: `${where('the field')} ${en}.` },
  }
}

const forms: Readonly<Record<string, readonly [da: string, en: string]>> = {
  key: [
    'skal være små bogstaver a-z, tal og bindestreger',
    'must be lower-case letters a-z, digits and hyphens',
  ],
  slug: [
    'skal være små bogstaver a-z, tal og bindestreger',
    'must be lower-case letters a-z, digits and hyphens',
  ],
  code: ['skal være fire cifre i anførselstegn, som "0851"', 'must be four digits in quotes, like "0851"'],
  municipality: [
    'skal være fire cifre i anførselstegn, som "0851"',
    'must be four digits in quotes, like "0851"',
  ],
  column: ['skal være et helt tal fra 1 til 12', 'must be a whole number from 1 to 12'],
  row: ['skal være et helt tal fra 1 til 12', 'must be a whole number from 1 to 12'],
  ordinaryMeetings: ['skal være et helt tal fra 1 til 12', 'must be a whole number from 1 to 12'],
  actionPlanDue: [
    'skal være en dag og måned, der findes, som "02-01" for 1. februar',
    'must be a month and day that exists, like "02-01" for 1 February',
  ],
  municipalities: ['skal være en liste med mindst én kommune', 'must be a list of at least one municipality'],
  localCouncils: ['skal være en liste', 'must be a list'],
  tile: ['skal have "column" og "row"', 'must have "column" and "row"'],
  districtCouncil: ['skal have "nameDa", "nameEn" og "slug"', 'must have "nameDa", "nameEn" and "slug"'],
  organisation: ['skal have "nameDa" og "nameEn"', 'must have "nameDa" and "nameEn"'],
}

function explain(path: string, issue: z.core.$ZodIssue | undefined): DistrictFileOutcome {
  const field = pathText(issue?.path ?? [])
  if (issue?.code === 'unrecognized_keys') {
    const unknown = pathText([...issue.path, issue.keys[0] ?? ''])
    return bad(path, unknown, 'kendes ikke', 'is not known')
  }
  const last = (issue?.path ?? []).findLast((step) => typeof step === 'string')
  const [da, en] = forms[String(last)] ?? ['skal være en tekst', 'must be a text']
  return bad(path, field, da, en)
}

function pathText(steps: readonly PropertyKey[]): string {
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** Where a list has something for the second time; -1 where it never does. */
function twice(list: readonly string[]): number {
  return list.findIndex((entry, at) => list.indexOf(entry) !== at)
}

/** What each field alone cannot show: codes, tiles and slugs used twice, councils of unknown municipalities. */
function contradiction(path: string, file: DistrictFile): DistrictFileOutcome | null {
  const codes = file.municipalities.map((entry) => entry.code)
  const tiles = file.municipalities.map((entry) => `${entry.tile.column},${entry.tile.row}`)
  const used: readonly [string, readonly string[]][] = [
    ['code', codes],
    ['tile', tiles],
  ]
  for (const [name, list] of used)
    if (twice(list) >= 0)
      return bad(path, `municipalities[${twice(list)}].${name}`, 'er brugt to gange', 'is used twice')
  const stray = file.localCouncils.findIndex((entry) => !codes.includes(entry.municipality))
  if (stray >= 0)
    return bad(
      path,
      `localCouncils[${stray}].municipality`,
      'er ikke en af kommunerne',
      'is none of the municipalities',
    )
  const { districtCouncil, municipalities } = complete(file)
  const slugs = [districtCouncil.slug, ...municipalities.map((entry) => entry.localCouncil.slug)]
  return twice(slugs) < 0
    ? null
    : bad(path, 'localCouncils', 'har samme "slug" to gange', 'has one "slug" twice')
}

function complete(file: DistrictFile): DistrictConfig {
  const { localCouncils, municipalities, ...rest } = file
  return {
    ...rest,
    policeNameEn: file.policeNameEn ?? file.policeName,
    municipalities: municipalities.map((entry) => ({
      ...entry,
      organisation: entry.organisation ?? {
        nameDa: `${entry.name} Kommune`,
        nameEn: `${entry.name} Municipality`,
      },
      localCouncil: localCouncils.find((council) => council.municipality === entry.code) ?? {
        nameDa: `Lokalråd ${entry.name}`,
        nameEn: `${entry.name} Local Council`,
        slug: `lokalraad-${slugOf(entry.name)}`,
      },
    })),
  }
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
