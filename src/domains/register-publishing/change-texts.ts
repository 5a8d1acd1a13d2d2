import { catalogue } from '#texts'

/** How a difference to what is public is told, in both languages. */
export const changeTexts = catalogue(
  {
    nothing: 'Ingen ændringer.',
    added: 'bliver offentligt',
    removed: 'er ikke længere på den nyeste side',
    changed: 'ændres',
    now: 'Nu',
    after: 'Bliver',
    summary: (fields: number) =>
      fields === 1 ? '1 felt ændres i det offentlige.' : `${fields} felter ændres i det offentlige.`,
  },
  {
    nothing: 'No changes.',
    added: 'becomes public',
    removed: 'is no longer on the newest page',
    changed: 'changes',
    now: 'Now',
    after: 'Becomes',
    summary: (fields) => (fields === 1 ? '1 public field changes.' : `${fields} public fields change.`),
  },
)
