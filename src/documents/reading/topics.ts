/** Words that tell what a chapter is about, by stem: Danish first, English second. */
const focusStrong =
  /indsatsområd|fokusområd|satsningsområd|temaområd|fokuspunkt|(?:priorit\p{L}+|fælles|strategiske|særlige|udvalgte)\s+(?:indsats|områd|tema|fokus)|focus area|priority area/iu
const focusWeak =
  /\btema(?:er|erne)?\b|priorit|\bindsatser(?:ne)?\b|\bmål(?:ene|sætninger(?:ne)?)?\b|\bthemes\b|\bpriorities\b|\bobjectives\b/i
const lookingBack =
  /evaluer|opfølg|status|opsamling|resultat|sidste år|tidligere|baggrund|organisering|koordiner|udmøntning|evaluation|follow-up|last year/i
const forums =
  /samarbejdsfora|samarbejdsforum|\bfora\b|\bforaene\b|\bforaer\b|netværk|samarbejdsorgan|samarbejdsstruktur|\bforums?\b|\bnetworks?\b/i
const opening =
  /^(?:indledning|baggrund|formål|forord|introduktion|evaluering|opfølgning|status|opsamling|organisering|læsevejledning|introduction|background|purpose|foreword)\b/i
const closing =
  /evaluer|opfølg|bilag|\bfora\b|samarbejdsfor|kontakt|udmøntning|organiser|økonomi|afslutning|afrunding|kommunikation|lokalråd|kredsråd|handleplan|tidsplan|årshjul|appendi|annex|follow-up|evaluation|contact/i
const planTitle = /\p{L}*(?:plan|aftale|strategi|strategy|agreement)\b|\p{L}*planen\b/iu

/** How clearly a chapter's title says that its parts are the focus areas: 2 plainly, 1 perhaps, 0 not. */
export function speaksOfFocusAreas(title: string): 0 | 1 | 2 {
  if (focusStrong.test(title)) return lookingBack.test(title) ? 0 : 2
  return focusWeak.test(title) && !lookingBack.test(title) ? 1 : 0
}

/** Whether a chapter's parts are the forums the authorities meet in. */
export function speaksOfForums(title: string): boolean {
  return forums.test(title)
}

/** Whether an unnumbered heading opens a chapter rather than being one of its subjects. */
export function isOpening(title: string): boolean {
  return opening.test(title)
}

/** Whether an unnumbered heading is of the kind that follows the focus areas. */
export function isClosing(title: string): boolean {
  return closing.test(title)
}

/** Whether a text reads as the title of a whole plan. */
export function isPlanTitle(text: string): boolean {
  return text.length <= 120 && planTitle.test(text) && !/[.:]$/.test(text)
}
