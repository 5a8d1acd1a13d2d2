import type { AdoptedVersion, PlanDocument } from '#adoption'
import type { CalendarDate } from '#calendar'
import type { Evidence, PublicEvidence } from '#claims'
import type { Council, District, Member, Municipality } from '#councils'
import { plainText } from '#documents/markdown'
import type { EditionId } from '#plans'
import { freeAddress } from '#register-publishing'
import type { ClaimAbout } from '#statistics/analysis'

/** A published edition: these fields and no others are public. */
export type PublicPlan = {
  readonly edition_id: EditionId
  readonly district_key: string
  readonly year: number
  readonly number: number
  readonly title: string
  readonly correction_reason: string | null
  readonly discussed_on: CalendarDate | null
  readonly decided_on: CalendarDate
  readonly decision_text: string
  readonly meeting_place: string
  readonly canonical: string
  readonly sha256: string
}

/** A part of a published edition: these fields and no others are public. */
export type PublicPart = {
  readonly position: number
  readonly identity: string
  readonly kind: 'section' | 'focus-area'
  readonly slug: string
  readonly number: string | null
  readonly title: string
  readonly body: string
  readonly plain: string
}

/** A claim or chart in a published text: these fields and no others are public. */
export type PublicClaim = {
  readonly number: number
  readonly kind: 'phrase' | 'chart'
  readonly about: ClaimAbout | null
  readonly claimed: string | null
  /** Open counts alone, and what was worked out from them. */
  readonly evidence: Evidence
  readonly made_on: CalendarDate
}

/** The public picture of the district: councils and their functions, never who holds them. */
export type PublicDirectory = {
  readonly district: {
    readonly key: string
    readonly name: string
    readonly police_name: string
    readonly demonstration: boolean
    readonly action_plan_due: string
  }
  readonly municipalities: readonly {
    readonly code: string
    readonly name: string
    readonly tile_column: number
    readonly tile_row: number
  }[]
  readonly councils: readonly {
    readonly slug: string
    readonly kind: 'district' | 'local'
    readonly municipality_code: string | null
    readonly name_da: string
    readonly name_en: string
  }[]
  readonly functions: readonly PublicFunction[]
}

type PublicFunction = {
  readonly council_slug: string
  readonly position: number
  readonly role: string
  readonly title_da: string
  readonly title_en: string
  readonly organisation_da: string
  readonly organisation_en: string
}

/** What of an adopted version becomes public. The allow-list: a field that is not named here is internal. */
export function publicPlan(
  editionId: EditionId,
  adopted: AdoptedVersion,
  discussedOn: CalendarDate | null,
): PublicPlan {
  const document = JSON.parse(adopted.canonical) as PlanDocument
  return {
    edition_id: editionId,
    district_key: document.district.key,
    year: document.year,
    number: document.edition,
    title: document.title,
    correction_reason: document.correctionReason,
    discussed_on: discussedOn,
    decided_on: adopted.decidedOn,
    decision_text: adopted.decisionText,
    meeting_place: adopted.meetingPlace,
    canonical: adopted.canonical,
    sha256: adopted.sha256,
  }
}

/**
 * The parts of an adopted version as public pages.
 *
 * @param known the addresses that parts already have in earlier editions of the year, by identity: a link to
 *   a section keeps working when a correction changes its title
 */
export function publicParts(canonical: string, known: ReadonlyMap<string, string>): readonly PublicPart[] {
  const { parts } = JSON.parse(canonical) as PlanDocument
  const taken = new Set(known.values())
  return parts.map(({ identity, kind, number, title, body }, index) => {
    const slug = known.get(identity) ?? freeAddress(title, taken)
    taken.add(slug)
    return { position: index + 1, identity, kind, slug, number, title, body, plain: plainText(body) }
  })
}

/** What of a claim becomes public: what it stands on, not who made it. */
export function publicClaim(claim: PublicEvidence): PublicClaim {
  const { set, area, category, series, annotations, phrase } = claim.evidence
  return {
    number: claim.number,
    kind: claim.kind,
    about: claim.kind === 'phrase' ? claim.about : null,
    claimed: claim.kind === 'phrase' ? claim.claimed : null,
    evidence: { set: { ...set, sha256: null }, area, category, series, annotations, phrase },
    made_on: claim.madeOn,
  }
}

/** What of the district and its councils is public today. Leads, analysts and operators are staff, not members. */
export function publicDirectory(
  district: District,
  demonstration: boolean,
  municipalities: readonly Municipality[],
  councils: readonly (Council & { readonly members: readonly Member[] })[],
): PublicDirectory {
  return {
    district: {
      key: district.key,
      name: district.name,
      police_name: district.policeName,
      demonstration,
      action_plan_due: district.actionPlanDue,
    },
    municipalities: municipalities.map((one) => ({
      code: one.code,
      name: one.name,
      tile_column: one.tileColumn,
      tile_row: one.tileRow,
    })),
    councils: councils.map((one) => ({
      slug: one.slug,
      kind: one.kind,
      municipality_code: one.municipalityCode,
      name_da: one.nameDa,
      name_en: one.nameEn,
    })),
    functions: councils.flatMap((council) => publicFunctions(council.slug, council.members)),
  }
}

const publicRoles: ReadonlySet<string> = new Set(['chair', 'member', 'secretary', 'observer'])

function publicFunctions(slug: string, members: readonly Member[]): readonly PublicFunction[] {
  return members
    .filter((member) => publicRoles.has(member.role))
    .map((member, index) => ({
      council_slug: slug,
      position: index + 1,
      role: member.role,
      title_da: member.titleDa,
      title_en: member.titleEn,
      organisation_da: member.organisationDa,
      organisation_en: member.organisationEn,
    }))
}
