import { catalogue } from '#texts'

/** The front page of a data set's figures, and the page of one area. */
export const frontTexts = catalogue(
  {
    lead: (unit: string, area: string, newest: string) =>
      `${unit} i ${area} til og med ${newest}. Et fald kaldes kun et fald, når tallene kan bære det; ellers står der, hvor usikkert det er.`,
    leadPlain: (unit: string, newest: string) =>
      `${unit} til og med ${newest}. Et fald kaldes kun et fald, når tallene kan bære det; ellers står der, hvor usikkert det er.`,
    sets: 'Tal fra',
    glance: (area: string) => `${area}, kategori for kategori`,
    nowNone: (period: string, tested: number) =>
      tested === 1
        ? `Det ene tal, der kunne prøves, skiller sig ikke ud i ${period}.`
        : `Ingen af de ${tested} tal, der kunne prøves, skiller sig ud i ${period}.`,
    nowNotTested: (n: number) =>
      n === 1
        ? '1 tal kunne ikke prøves; om det vides intet.'
        : `${n} tal kunne ikke prøves; om dem vides intet.`,
    nowUntested: 'Ingen tal kunne prøves, så det vides ikke, om noget skiller sig ud.',
    nowSome: (listed: number, tested: number, period: string): string =>
      listed === 1
        ? `1 af ${tested} prøvede tal skiller sig ud i ${period}.`
        : `${listed} af ${tested} prøvede tal skiller sig ud i ${period}.`,
    nowMore: 'Se hvad der skiller sig ud, og hvordan det er prøvet',
    municipality: 'Din kommune',
    municipalitySub: 'Hver kommune for sig, alle kategorier.',
    categories: 'Kategori for kategori',
    categoriesSub: 'Alle områder i samme skala.',
    areas: 'Områder',
    areaLead: (area: string, newest: string) => `Alle kategorier i ${area}, til og med ${newest}.`,
    areaOf: (area: string) => `Tal for ${area}`,
    otherMunicipality: 'En anden kommune',
  },
  {
    lead: (unit, area, newest) =>
      `${unit} in ${area} up to and including ${newest}. A fall is called a fall only when the figures bear it; otherwise the page says how uncertain it is.`,
    leadPlain: (unit, newest) =>
      `${unit} up to and including ${newest}. A fall is called a fall only when the figures bear it; otherwise the page says how uncertain it is.`,
    sets: 'Figures from',
    glance: (area) => `${area}, category by category`,
    nowNone: (period, tested) =>
      tested === 1
        ? `The one figure that could be tested does not stand out in ${period}.`
        : `None of the ${tested} figures that could be tested stands out in ${period}.`,
    nowNotTested: (n) =>
      n === 1
        ? '1 figure could not be tested; nothing is known of it.'
        : `${n} figures could not be tested; nothing is known of them.`,
    nowUntested: 'No figure could be tested, so it is not known whether anything stands out.',
    nowSome: (listed, tested, period) =>
      listed === 1
        ? `1 of ${tested} tested figures stands out in ${period}.`
        : `${listed} of ${tested} tested figures stand out in ${period}.`,
    nowMore: 'See what stands out, and how it is tested',
    municipality: 'Your municipality',
    municipalitySub: 'Each municipality by itself, all categories.',
    categories: 'Category by category',
    categoriesSub: 'All areas on one scale.',
    areas: 'Areas',
    areaLead: (area, newest) => `All categories in ${area}, up to and including ${newest}.`,
    areaOf: (area) => `Figures of ${area}`,
    otherMunicipality: 'Another municipality',
  },
)
