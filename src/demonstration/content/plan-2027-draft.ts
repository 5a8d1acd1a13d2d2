import { draftChoices2027 } from './plan-2027-draft-choices.ts'
import { draftChaptersAfter2027 } from './plan-2027-draft-closing.ts'
import { draftHarm2027 } from './plan-2027-draft-harm.ts'
import { draftOpening2027 } from './plan-2027-draft-opening.ts'
import { draftSafety2027 } from './plan-2027-draft-safety.ts'
import type { DemoDraftPart } from './types.ts'

/** The draft for 2027 as it stands in mid-November 2026, in reading order. Internal. */
export const draft2027: readonly DemoDraftPart[] = [
  ...draftOpening2027,
  ...draftChoices2027,
  ...draftHarm2027,
  ...draftSafety2027,
  ...draftChaptersAfter2027,
]
