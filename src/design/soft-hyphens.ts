/** Letters that can begin a Danish syllable together. */
const onset =
  /(?:s(?:kr|pr|tr|pl|[klmnptv])|[bpfgkv]r|[bpfgk]l|[dt]r|[kgf]n|[ktd]v|[bfhklnmpst]j|[bcdfghjklmnpqrstvwxz])$/i
/** Where compounds come apart: after an s of their own, and before words that many of ours end in. */
const seam =
  /(?<=\p{L}(?:dom|hed|skab|ion|ing|itet|else)s)(?=\p{L}{4})|(?<=\p{L}{3})(?<!sam)(?=område|indsats|arbejde|samarbejde|udvalg|kriminalitet|forebyggelse|sikkerhed|utryghed|ordning|handel)/iu
/** The fewest letters on either side of a break. */
const edge = 3

const shy = '\u{AD}'

/** The words that a compound is made of, as far as their seams are known; one for any other word. */
export function compoundParts(word: string): readonly string[] {
  return word.split(seam)
}

/** Marks where a word may come apart between its syllables (soft hyphens); in most words a dictionary does the same. */
export function softened(word: string): string {
  const breaks = [...word.matchAll(/(?<=[aeiouyæøåé])[^aeiouyæøåé]+(?=[aeiouyæøåé])/gi)]
    .map(({ index, 0: cluster }) => index + cluster.length - (onset.exec(cluster)?.[0].length ?? 0))
    .filter((at) => at >= edge && word.length - at >= edge)
  return [0, ...breaks].map((from, n) => word.slice(from, breaks[n])).join(shy)
}
