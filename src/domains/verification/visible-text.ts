const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{A0}',
}

/** The text a reader sees in a piece of HTML: without tags, with spaces and line ends as one space. */
export function visibleText(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, ' ')
    .replaceAll(
      /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
      (all, hex: string, decimal: string, name: string) => {
        const point = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN)
        if (point <= 0x10_ff_ff) return String.fromCodePoint(point)
        return entities[name] ?? all
      },
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The HTML with each chart as its number: what is drawn comes from figures, not from the document. */
export function chartsAsNumbers(html: string): string {
  return html.replaceAll(
    /<div class="claim-chart" data-chart="(\d+)">[\s\S]*?<!--diagram \1--><\/div>/g,
    (_chart, number: string) => `[${number}]`,
  )
}

/** The pieces of a plan's page, one for each part: from the element with its identity to the next one's. */
export function partsOnPage(html: string): readonly { readonly identity: string; readonly html: string }[] {
  const end = html.indexOf('</article>')
  const article = end === -1 ? html : html.slice(0, end)
  const starts = [...article.matchAll(/<section\b[^>]*\bdata-identity="([^"]*)"[^>]*>/g)]
  return starts.map((match, index) => ({
    identity: match[1] ?? '',
    html: article.slice(match.index, starts[index + 1]?.index),
  }))
}
