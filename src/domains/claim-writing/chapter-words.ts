/** What a drafted chapter says between the sentences of the figures. Plans are written in Danish. */
export const chapterWords = {
  trend: (source: string) =>
    `Tallene er fra ${source}. Et fald eller en stigning nævnes kun, når tallene kan bære det, også når der ses på mange tal på én gang. De understregede ord kan åbnes: der står antal, usikkerhed, periode, metode og udtræk.`,
  youth: (source: string) =>
    `Tallene er fra ${source}. Er de ikke delt op efter alder, viser de udviklingen i de former for kriminalitet, som unge kan være med i, og ikke, hvor mange unge der har begået den. De understregede ord kan åbnes: der står antal, usikkerhed, periode, metode og udtræk.`,
  source: (publisher: string, title: string, extract: number, drawn: string, by: string) =>
    `${publisher}, ${title}, udtræk nr. ${extract}, trukket ${drawn} af ${by}`,
  endHeading: 'Kilde og forbehold',
  sourceLine: (source: string) => `Kilde: ${source}.`,
} as const
