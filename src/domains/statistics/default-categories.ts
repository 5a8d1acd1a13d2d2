import type { Both } from '#texts'
import type { ReportName } from './tables.ts'

/** A category as an installation begins with it. */
export type DefaultCategory = {
  readonly slug: string
  readonly reports: readonly ReportName[]
  readonly name: Both
  readonly definition: Both
  readonly caveat: Both
  readonly offenceCodes: readonly string[]
}

/** The sentence of the caveats that a text may leave out which says itself what may still rise. */
export const lateCaveat: Both = {
  da: 'Nogle anmeldelser kommer sent, så de seneste perioder kan stige.',
  en: 'Some reports arrive late, so the latest periods may rise.',
}

/** What must be said with every count of reports. */
export const generalCaveat: Both = {
  da: `Tallet viser anmeldelser, ikke al kriminalitet: meget bliver aldrig anmeldt. ${lateCaveat.da}`,
  en: `The figure shows reports, not all crime: much is never reported. ${lateCaveat.en}`,
}

const violence: Both = {
  da: `${generalCaveat.da} Vold i nære relationer anmeldes ofte ikke; tallet ændrer sig også, når flere eller færre anmelder. Registreringen af vold blev ændret i 2016-2017.`,
  en: `${generalCaveat.en} Violence in close relations is often not reported; the figure also changes when more or fewer people report. The recording of violence changed in 2016-2017.`,
}

const sexual: Both = {
  da: `${generalCaveat.da} Lov og registrering blev ændret i 2013, 2016 og 2021. Et spring omkring de år siger ikke, at der sker flere eller færre forbrydelser.`,
  en: `${generalCaveat.en} Law and recording changed in 2013, 2016 and 2021. A jump around those years does not tell that more or fewer offences happen.`,
}

const policeWork: Both = {
  da: 'Tallet følger politiets indsats: sagerne findes ved kontrol og efterforskning. Flere anmeldelser kan betyde mere politiarbejde og ikke flere forbrydelser.',
  en: 'The figure follows police work: the cases are found by checks and investigation. More reports may mean more police work and not more offences.',
}

const fraud: Both = {
  da: `${generalCaveat.da} Meget bedrageri på nettet bliver ikke anmeldt, forsøg sjældent, og mange sager har ikke noget gerningssted.`,
  en: `${generalCaveat.en} Much online fraud is not reported, attempts seldom are, and many cases have no place.`,
}

const mixed: Both = {
  da: `${generalCaveat.da} Kategorien blander forbrydelser, der udvikler sig forskelligt; se også hver for sig.`,
  en: `${generalCaveat.en} The category mixes offences that develop differently; look at each of them too.`,
}

/** The categories of Statistics Denmark's classification, after the words that the districts' plans use. */
export const defaultCategories: readonly DefaultCategory[] = [
  {
    slug: 'straffelov-i-alt',
    reports: ['trend'],
    name: { da: 'Straffelov i alt', en: 'Criminal code, total' },
    definition: {
      da: 'Alle anmeldte overtrædelser af straffeloven.',
      en: 'All reported offences against the criminal code.',
    },
    caveat: mixed,
    offenceCodes: ['1'],
  },
  {
    slug: 'borgervendt-kriminalitet',
    reports: ['trend'],
    name: { da: 'Borgervendt kriminalitet', en: 'Crime that meets citizens' },
    definition: {
      da: 'Forbrydelser, som kan ramme den enkelte borger personligt: vold og drab, seksualforbrydelser, brandstiftelse, røveri, hærværk, indbrud i beboelse, tyveri fra bil og båd og tyveri af køretøjer.',
      en: 'Offences that may meet a citizen personally: violence and homicide, sexual offences, arson, robbery, criminal damage, burglary of homes, theft from cars and boats and theft of vehicles.',
    },
    caveat: mixed,
    offenceCodes: ['11', '12', '1312', '1320', '1328', '1339', '1342', '1345', '1380', '1390'],
  },
  {
    slug: 'personfarlig-kriminalitet',
    reports: ['trend', 'youth'],
    name: { da: 'Personfarlig kriminalitet', en: 'Crime against the person' },
    definition: {
      da: 'Voldsforbrydelser (vold, trusler, drab og forsøg på drab mv.) og brandstiftelse.',
      en: 'Crimes of violence (violence, threats, homicide and attempted homicide and so on) and arson.',
    },
    caveat: violence,
    offenceCodes: ['12', '1312'],
  },
  {
    slug: 'vold',
    reports: ['trend', 'youth'],
    name: { da: 'Vold', en: 'Violence' },
    definition: {
      da: 'Danmarks Statistiks hovedgruppe voldsforbrydelser: vold af enhver grad, vold mod offentlig myndighed, trusler, drab og forsøg på drab mv.',
      en: "Statistics Denmark's main group crimes of violence: violence of any degree, violence against public authority, threats, homicide and attempted homicide and so on.",
    },
    caveat: violence,
    offenceCodes: ['12'],
  },
  {
    slug: 'seksualforbrydelser',
    reports: ['trend'],
    name: { da: 'Seksualforbrydelser', en: 'Sexual offences' },
    definition: {
      da: 'Danmarks Statistiks hovedgruppe seksualforbrydelser: voldtægt, blufærdighedskrænkelse, forbrydelser mod børn mv.',
      en: "Statistics Denmark's main group sexual offences: rape, offences against decency, offences against children and so on.",
    },
    caveat: sexual,
    offenceCodes: ['11'],
  },
  {
    slug: 'narko-og-doping',
    reports: ['trend', 'youth'],
    name: { da: 'Narko og doping', en: 'Drugs and doping' },
    definition: {
      da: 'Lov om euforiserende stoffer og straffelovens bestemmelser om salg og smugling af narkotika. Doping har ingen egen kode i Danmarks Statistiks tabel og er ikke med i tal derfra.',
      en: 'The act on euphoriant drugs and the rules of the criminal code on sale and smuggling of drugs. Doping has no code of its own in the table of Statistics Denmark and is not in figures from there.',
    },
    caveat: policeWork,
    offenceCodes: ['1435', '1440', '3210'],
  },
  {
    slug: 'berigelse',
    reports: ['trend'],
    name: { da: 'Berigelseskriminalitet', en: 'Theft, fraud and burglary' },
    definition: {
      da: 'Indbrud, tyveri, underslæb, bedrageri, mandatsvig, hæleri og røveri.',
      en: 'Burglary, theft, embezzlement, fraud, breach of trust, handling of stolen goods and robbery.',
    },
    caveat: fraud,
    offenceCodes: '1316 1320 1324 1328 1332 1336 1339 1342 1345 1348 1354 1357 1363 1376 1380'.split(' '),
  },
  {
    slug: 'indbrud-i-beboelse',
    reports: ['trend'],
    name: { da: 'Indbrud i beboelse', en: 'Burglary of homes' },
    definition: {
      da: 'Indbrud i beboelser: huse og lejligheder.',
      en: 'Burglary of homes: houses and flats.',
    },
    caveat: generalCaveat,
    offenceCodes: ['1320'],
  },
  {
    slug: 'bedrageri',
    reports: ['trend'],
    name: { da: 'Bedrageri mv.', en: 'Fraud and embezzlement' },
    definition: {
      da: 'Bedrageri (også databedrageri), underslæb og mandatsvig.',
      en: 'Fraud (computer fraud too), embezzlement and breach of trust.',
    },
    caveat: fraud,
    offenceCodes: ['1354', '1357', '1363'],
  },
  {
    slug: 'haervaerk',
    reports: ['trend', 'youth'],
    name: { da: 'Hærværk', en: 'Criminal damage' },
    definition: { da: 'Anmeldt hærværk.', en: 'Reported criminal damage.' },
    caveat: generalCaveat,
    offenceCodes: ['1390'],
  },
  {
    slug: 'roeveri',
    reports: ['youth'],
    name: { da: 'Røveri', en: 'Robbery' },
    definition: { da: 'Anmeldte røverier.', en: 'Reported robberies.' },
    caveat: generalCaveat,
    offenceCodes: ['1380'],
  },
  {
    slug: 'butikstyveri',
    reports: ['youth'],
    name: { da: 'Butikstyveri', en: 'Shoplifting' },
    definition: { da: 'Butikstyverier mv.', en: 'Shoplifting and so on.' },
    caveat: generalCaveat,
    offenceCodes: ['1332'],
  },
  {
    slug: 'ejendomsforbrydelser',
    reports: ['trend'],
    name: { da: 'Ejendomsforbrydelser i alt', en: 'Offences against property, total' },
    definition: {
      da: 'Danmarks Statistiks hovedgruppe ejendomsforbrydelser: indbrud, tyveri, bedrageri, røveri, hærværk mv.',
      en: "Statistics Denmark's main group offences against property: burglary, theft, fraud, robbery, criminal damage and so on.",
    },
    caveat: mixed,
    offenceCodes: ['13'],
  },
  {
    slug: 'andre-straffelovsforbrydelser',
    reports: ['trend'],
    name: {
      da: 'Andre straffelovsforbrydelser i alt',
      en: 'Other offences against the criminal code, total',
    },
    definition: {
      da: 'Danmarks Statistiks hovedgruppe andre straffelovsforbrydelser: hvad der ikke er vold, seksual- eller ejendomsforbrydelser.',
      en: "Statistics Denmark's main group of other offences against the criminal code: what is neither violence, sexual offences nor offences against property.",
    },
    caveat: mixed,
    offenceCodes: ['14'],
  },
  {
    slug: 'saerlove',
    reports: ['trend'],
    name: { da: 'Særlove i alt', en: 'Special acts, total' },
    definition: {
      da: 'Alle anmeldte overtrædelser af særlovene, blandt dem lov om euforiserende stoffer og våbenloven.',
      en: 'All reported offences against special acts, among them the acts on euphoriant drugs and on weapons.',
    },
    caveat: policeWork,
    offenceCodes: ['3'],
  },
]
