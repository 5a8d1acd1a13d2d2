import { chaptersBefore2026 } from './plan-2026-chapters.ts'
import { chaptersAfter2026 } from './plan-2026-closing.ts'
import { harm2026 } from './plan-2026-harm.ts'
import { safety2026 } from './plan-2026-safety.ts'
import type { DemoPart } from './types.ts'

/** The adopted plan for 2026 in reading order: chapters 1-5, focus areas 5.1-5.8, chapters 6-7. Public. */
export const plan2026: readonly DemoPart[] = [
  ...chaptersBefore2026,
  ...harm2026,
  ...safety2026,
  ...chaptersAfter2026,
]
