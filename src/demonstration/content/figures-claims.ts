import type { ClaimOrder } from '#claims'

/** What a chapter says from the made-up figures. */
export type DemoClaims = {
  readonly orders: readonly ClaimOrder[]
  /** Markdown; `{{1}}` stands for the first of the claims, as a text has it. */
  readonly markdown: string
}

const district = 'kreds-nordjylland'

function trend(category: string, claimed: string, area = district): ClaimOrder {
  return {
    series: { set: 'anmeldelser', area, category },
    claimed: { kind: 'phrase', about: 'trend', claimed },
  }
}

function chart(category: string, area = district): ClaimOrder {
  return { series: { set: 'anmeldelser', area, category }, claimed: { kind: 'chart' } }
}

/** For chapter 2 of the plan for 2026, from the extract of November 2025. Public. */
export const claims2026: DemoClaims = {
  orders: [
    trend('indbrud-i-beboelse', 'falling'),
    trend('narko-og-doping', 'rising'),
    chart('narko-og-doping'),
  ],
  markdown: `### Sådan går det, efter de opdigtede tal

Der er {{1}}, og der er {{2}}.

{{3}}`,
}

/** For chapter 2 of the draft for 2027, from the extract of November 2026. */
export const claims2027: DemoClaims = {
  orders: [
    trend('indbrud-i-beboelse', 'falling'),
    trend('bedrageri', 'rising'),
    trend('vold', 'stable'),
    chart('bedrageri'),
  ],
  markdown: `### Sådan går det, efter de opdigtede tal

Der er {{1}} og {{2}}, mens vold er {{3}}.

{{4}}`,
}

/** Before this heading of chapter 2 the claims stand, in both years. */
export const claimsBefore = '### Sådan læser vi dem'
