/** A council of the demonstration district: the one for the district, or one of the nine local ones. */
export type CouncilKey =
  | 'kredsraad'
  | 'lokalraad-broenderslev'
  | 'lokalraad-frederikshavn'
  | 'lokalraad-vesthimmerland'
  | 'lokalraad-laesoe'
  | 'lokalraad-rebild'
  | 'lokalraad-mariagerfjord'
  | 'lokalraad-jammerbugt'
  | 'lokalraad-aalborg'
  | 'lokalraad-hjoerring'

/** What a function does in its council. */
type DemoRole = 'chair' | 'member' | 'secretary' | 'observer' | 'lead' | 'analyst' | 'operator'

/** A council; `municipalityCode` has four digits and is null for the district council. Public. */
export type DemoCouncil = {
  readonly key: CouncilKey
  readonly kind: 'district' | 'local'
  readonly municipalityCode: string | null
  readonly nameDa: string
  readonly nameEn: string
}

/** An organisation; `municipalityCode` has four digits, null for what is no municipality. `note` is internal. */
export type DemoOrganisation = {
  readonly key: string
  readonly municipalityCode: string | null
  readonly nameDa: string
  readonly nameEn: string
  readonly note: string
}

/** A person in a function from one day, `YYYY-MM-DD`, to another (both inclusive; without `to`: still). Internal. */
export type DemoHolder = {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly from: string
  readonly to?: string
}

/** Who steps in for the holder, with the deputy's own title. Internal. */
type DemoDeputy = DemoHolder & { readonly titleDa: string; readonly titleEn: string }

/** A function in one council: its titles are public; holder, deputy and `note` are internal. */
export type DemoFunction = {
  readonly key: string
  readonly council: CouncilKey
  readonly role: DemoRole
  readonly titleDa: string
  readonly titleEn: string
  /** Key of an organisation. */
  readonly organisation: string
  readonly holder: DemoHolder
  /** Those before the holder, latest first. */
  readonly earlierHolders?: readonly DemoHolder[]
  readonly deputy?: DemoDeputy
  readonly note: string
}

/** What became of an agenda item. */
type DemoOutcome = 'adopted' | 'noted' | 'discussed' | 'postponed'

/** An agenda item; the title and decision of a closed one are internal. */
export type DemoAgendaItem = {
  readonly title: string
  readonly closed: boolean
  /** The plan the item is about. */
  readonly subject?: 'plan-2026' | 'plan-2027'
  readonly decision?: { readonly outcome: DemoOutcome; readonly text: string }
}

/** A meeting of the district council; `start` is Danish local time, `HH:MM`. Both notes are internal. */
export type DemoMeeting = {
  readonly key: string
  readonly date: string
  readonly start: string
  readonly place: string
  readonly placeNote: string
  readonly kind: 'ordinary' | 'visit' | 'extraordinary'
  readonly held: boolean
  readonly items: readonly DemoAgendaItem[]
  readonly note: string
}

/** A part of the published plan; all of it is public. `key` keeps the identity from year to year. */
export type DemoPart = {
  readonly kind: 'section' | 'focus-area'
  /** As printed, `5` or `5.1`; null when the part is not numbered. */
  readonly number: string | null
  readonly title: string
  readonly key: string
  readonly markdown: string
}

/** A remark on a draft part; `by` is the key of a function. */
type DemoComment = { readonly by: string; readonly text: string; readonly resolved: boolean }

/** A part of next year's draft; all of it is internal except a title carried over from the plan. */
export type DemoDraftPart = DemoPart & {
  /** What happens to the part of the year before; `new` has none. */
  readonly carry: 'keep' | 'rewrite' | 'drop' | 'new'
  readonly reason: string | null
  /** Key of the function that writes the part. */
  readonly writer: string
  readonly ready: boolean
  readonly comments: readonly DemoComment[]
}

/** The same text in both languages, as Markdown. */
export type DemoText = { readonly da: string; readonly en: string }
