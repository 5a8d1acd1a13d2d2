import type { EditionState } from '#plans'

/** The tone of an edition's state in a tag; its words carry the meaning. */
export function stateTone(state: EditionState): 'neutral' | 'good' | 'wait' | 'info' {
  switch (state) {
    case 'draft':
      return 'wait'
    case 'proposed':
    case 'adopted':
      return 'info'
    case 'published':
      return 'good'
    case 'discarded':
    case 'superseded':
      return 'neutral'
  }
}
