import type { Both } from '#texts'

/** Depth in the classification: 0 everything, 1 a whole law, 2 a group of the criminal code, 3 a single offence. */
export type OffenceLevel = 0 | 1 | 2 | 3

/** An offence of Statistics Denmark's classification (variable `OVERTRÆD` of STRAF11), by its code there. */
export type KnownOffence = {
  readonly code: string
  readonly name: Both
  readonly level: OffenceLevel
}

/** Code, Danish and English label, as the StatBank has them. */
const labels: readonly (readonly [string, string, string])[] = [
  ['TOT', 'Overtrædelsens art i alt', 'Nature of the offence, total'],
  ['1', 'Straffelov i alt', 'Criminal code, total'],
  ['1000', 'Uoplyst straffelov', 'Criminal code, unspecified'],
  ['11', 'Seksualforbrydelser i alt', 'Sexual offenses, total'],
  ['1110', 'Blodskam mv.', 'Incest, etc.'],
  ['1120', 'Voldtægt mv.', 'Rape, etc.'],
  [
    '1130',
    'Heteroseksuel sædelighedsforbrydelse mod barn under 12 år (Udgået 2013)',
    'Heterosexual offence against a child under 12 (Repealed in 2013)',
  ],
  [
    '1131',
    'Seksualforbrydelse mod barn under 12 år (Ny fra 2013)',
    'Sexual offence against a child under 12 (New from 2013)',
  ],
  [
    '1140',
    'Heteroseksuel sædelighedsforbrydelse i øvrigt (Udgået 2013)',
    'Any other kind of heterosexual offence (Repealed in 2013)',
  ],
  [
    '1141',
    'Seksualforbrydelse mod barn under 15 år (Ny fra 2013)',
    'Sexual offence against a child under 15 (New from 2013)',
  ],
  ['1145', 'Seksualforbrydelse i øvrigt (Ny fra 2013)', 'Any other kind of sexual offence (New from 2013)'],
  ['1146', 'Grooming', 'Grooming'],
  [
    '1150',
    'Homoseksuel sædelighedsforbrydelse mod barn under 12 år (Udgået 2013)',
    'Homosexual offence against a child under 12 (Repealed in 2013)',
  ],
  [
    '1160',
    'Homoseksuel sædelighedsforbrydelse i øvrigt (Udgået 2013)',
    'Any other kind of homosexual offence (Repealed in 2013)',
  ],
  ['1172', 'Blufærdighedskrænkelse ved beføling', 'Offence against public decency by groping'],
  ['1174', 'Blufærdighedskrænkelse ved blotteri', 'Offence against public decency by indecent exposure'],
  ['1176', 'Blufærdighedskrænkelse i øvrigt', 'Any other kind of offence against public decency'],
  ['1180', 'Utugt mv.', 'Prostitution, etc.'],
  ['12', 'Voldsforbrydelser i alt', 'Crimes of violence, total'],
  ['1210', 'Vold og lignende mod offentlig myndighed', 'Violence against public authority'],
  ['1220', 'Opløb/forstyrrelse af offentlig orden', 'Unlawful assembly/disturbance of public order'],
  ['1230', 'Manddrab', 'Homicide'],
  ['1240', 'Forsøg på manddrab', 'Attempted homicide'],
  ['1250', 'Psykisk vold mv.', 'Coercive control etc'],
  ['1252', 'Simpel vold', 'Common assault'],
  ['1255', 'Alvorligere vold', 'Assault causing actual bodily harm'],
  ['1258', 'Særlig alvorlig vold', 'Particularly aggravated assault'],
  ['1260', 'Vold mod sagesløs', 'Unprovoked assault'],
  ['1270', 'Forsætlig legemskrænkelse i øvrigt', 'Any other kind of intentional trespass to the person'],
  ['1280', 'Forsætlig legemsbeskadigelse', 'Intentional bodily harm'],
  ['1283', 'Uagtsomt manddrab/legemsbeskadigelse', 'Causing death or bodily harm by negligence'],
  ['1286', 'Forbrydelse mod liv og legeme', 'Offences against life and limb'],
  ['1289', 'Forbrydelse mod den personlige frihed', 'Offences against personal liberty'],
  ['1292', 'Trusler', 'Threats'],
  ['13', 'Ejendomsforbrydelser i alt', 'Offences against property, total'],
  ['1304', 'Dokumentfalsk', 'Forgery'],
  ['1308', 'Dokumentfalsk med check', 'Cheque forgery'],
  ['1312', 'Brandstiftelse', 'Arson'],
  ['1316', 'Indbrud i forretning, virksomhed mv.', 'Burglary - business and community'],
  ['1320', 'Indbrud i beboelser', 'Residential burglaries'],
  ['1324', 'Indbrud i ubeboede bebyggelser', 'Burglary (uninhabited buildings)'],
  ['1328', 'Tyveri fra bil, båd mv.', 'Theft from conveyances'],
  ['1332', 'Butikstyverier mv.', 'Shoplifting, etc.'],
  ['1336', 'Andre tyverier', 'Other kinds of theft'],
  ['1339', 'Tyveri/brugstyveri af køretøj', 'Theft of/taking vehicle without the owners consent (TWOC)'],
  ['1342', 'Tyveri/brugstyveri af knallert', 'Theft of/taking moped without the owners consent (TWOC)'],
  ['1345', 'Tyveri/brugstyveri af cykel', 'Theft of/taking bicycle without the owners consent (TWOC)'],
  ['1348', 'Tyveri/brugstyveri af andet', 'Theft of/taking other objects without the owners consent (TWOC)'],
  ['1351', 'Ulovlig omgang med hittegods', 'Theft by finding'],
  ['1354', 'Underslæb', 'Embezzlement'],
  ['1357', 'Bedrageri', 'Fraud'],
  ['1360', 'Checkbedrageri', 'Fraud by cheque'],
  ['1363', 'Mandatsvig', 'Fraud by abuse of position'],
  ['1366', 'Afpresning og åger', 'Blackmail and usury'],
  ['1372', 'Skyldnersvig', 'Fraud against creditors'],
  ['1376', 'Hæleri', 'Handling stolen goods'],
  ['1380', 'Røveri', 'Robbery'],
  ['1384', 'Grov skattesvig mv.', 'Aggravated tax evasion etc.'],
  ['1390', 'Hærværk', 'Malicious damage to property'],
  ['1394', 'Uagtsomt hæleri', 'Receiving stolen goods by negligence'],
  ['1398', 'Berigelsesforbrydelse og formuekrænkelse', 'Offence against and infringement of property'],
  ['14', 'Andre straffelovsforbrydelser i alt', 'Other offences, total'],
  ['1410', 'Forbrydelse mod offentlig myndighed mv.', 'Offences against public authority, etc.'],
  ['1415', 'Forbrydelse i offentlig tjeneste', 'Offences by public servants'],
  ['1420', 'Falsk forklaring for retten', 'Perjury'],
  ['1425', 'Falsk forklaring i øvrigt', 'Any other kind of false statement'],
  ['1430', 'Forbrydelse vedrørende penge og bevismateriale', 'Offences concerning money and evidence'],
  ['1435', 'Salg af narkotika mv.', 'Trafficking of drugs, etc.'],
  ['1440', 'Smugling mv. af narkotika', 'Smuggling etc. of drugs'],
  ['1445', 'Almenskadelige forbrydelser mv.', 'General public offences etc.'],
  ['1450', 'Ulovligt erhverv mv.', 'Illegal trade, etc.'],
  ['1455', 'Forbrydelser i familieforhold', 'Family relation offences'],
  [
    '1460',
    'Uagtsomt manddrab mv. i forbindelse med færdselsuheld',
    'Involuntary manslaughter etc. in connection with traffic accident',
  ],
  ['1475', 'Tilhold (Udgået 2012)', 'Non-molestation order (Repealed in 2012)'],
  ['1485', 'Freds- og ærekrænkelser', 'Invasion of privacy and defamation'],
  ['2', 'Færdselslov i alt', 'The Road Traffic Act, total'],
  ['2110', 'Færdselsuheld uspecificeret', 'Traffic accident, unspecified'],
  ['2210', 'Færdselsuheld med spiritus', 'Road traffic accident involving alcohol'],
  ['2220', 'Spirituskørsel', 'Drunken driving'],
  ['2410', 'Mangler ved køretøj', 'Vehicle defects'],
  ['2610', 'Færdselslovsovertrædelser i øvrigt', 'Any other Road Traffic Act offences'],
  ['3', 'Særlove i alt', 'Special acts, total'],
  ['3210', 'Lov om euforiserende stoffer', 'Euphoriants Act'],
  ['3410', 'Våbenloven', 'The Offensive Weapons Act'],
  ['3610', 'Skatte- og afgiftslove mv.', 'Tax legislation and fiscal acts, etc.'],
  ['3810', 'Andre strafferetlige særlove', 'Other special acts in criminal law'],
  ['3815', 'Sundheds- og sociallove', 'Health and social security legislation'],
  ['3820', 'Bygge- og boliglove', 'Building and housing legislation'],
  ['3825', 'Miljøloven', 'The environmental protection act'],
  ['3830', 'Love vedrørende dyr, jagt mv.', 'Legislation on animals, hunting, etc.'],
  ['3835', 'Love vedrørende arbejde, transport mv.', 'Legislation on employment, transport, etc.'],
  ['3840', 'Selskabs- og firmalovgivningen mv.', 'The Companies Act'],
  ['3845', 'Love vedrørende forsvaret o.l.', 'Legislation on the national defence'],
  ['3850', 'Love vedrørende offentlige forsyninger', 'Legislation applying to public utilities'],
  ['3855', 'Love vedrørende spil, bevilling, næring', 'Legislation on gambling, licencing, trade'],
  ['3865', 'Særlovgivning i øvrigt', 'Any other special legislation'],
  ['3870', 'Uoplyst særlovgivning', 'Special legislation, unspecified'],
]

/** Every offence of the classification `straf`, in its own order, totals before their parts. */
export const knownOffences: readonly KnownOffence[] = labels.map(([code, da, en]) => ({
  code,
  name: { da, en },
  level: levelOf(code),
}))

const codes: ReadonlySet<string> = new Set(knownOffences.map((offence) => offence.code))

/** The offence that counts this one too: `11` for `1110`, `3` for `3210`, `TOT` for `1`; null for `TOT` and unknown codes. */
export function parentOf(code: string): string | null {
  if (code === 'TOT' || !codes.has(code)) return null
  for (let length = code.length - 1; length > 0; length--) {
    const shorter = code.slice(0, length)
    if (codes.has(shorter)) return shorter
  }
  return 'TOT'
}

/** All that count an offence too, nearest first: `11`, `1`, `TOT` for `1110`; none for unknown codes. */
export function ancestorsOf(code: string): readonly string[] {
  const parent = parentOf(code)
  return parent === null ? [] : [parent, ...ancestorsOf(parent)]
}

function levelOf(code: string): OffenceLevel {
  if (code === 'TOT') return 0
  return code.length === 1 ? 1 : code.length === 2 ? 2 : 3
}
