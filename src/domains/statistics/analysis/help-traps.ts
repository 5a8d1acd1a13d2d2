import { catalogue } from '#texts'

/** What a reader of figures can be led astray by, each by a name of its own. */
export const trapTexts = catalogue(
  {
    'dark-figure': {
      term: 'Ikke alt bliver anmeldt',
      text: 'Tallene er anmeldelser, ikke alt det, der sker. Hvor meget der anmeldes, er forskelligt fra område til område og ændrer sig over tid. Af volden i 2022 blev 55 % ikke anmeldt.',
    },
    'police-work': {
      term: 'Nogle tal følger politiets indsats',
      text: 'Narko, våben, doping og færdsel findes for det meste, når politiet leder. Flere sager kan betyde, at der ledes mere, og færre, at der ledes mindre.',
    },
    'law-changes': {
      term: 'Love og registrering ændrer sig',
      text: 'Reglerne om voldtægt blev ændret i 2013 og 2021, registreringen af blandt andet vold og seksualforbrydelser i 2015-17, og 2020-21 var præget af nedlukning. Tal fra før og efter kan ikke uden videre sammenlignes.',
    },
    'mass-cases': {
      term: 'Én sag kan være mange anmeldelser',
      text: 'En enkelt sag med mange forhold kan tælle hundreder i én måned. Hvor et enkelt tal præger udviklingen, står udviklingen både med og uden det.',
    },
    'late-registration': {
      term: 'De nyeste tal stiger endnu',
      text: 'Anmeldelser registreres også sent: et kvartal mangler typisk omkring 6 %, når det kommer ud. Derfor står der, at det nyeste tal kan stige, og år sammenlignes helst, som de så ud på samme tid af året.',
    },
    withdrawn: {
      term: 'Sager flytter og trækkes tilbage',
      text: 'En sag kan få en anden gerningskode eller blive trukket tilbage. Tal for tidligere måneder kan derfor både stige og falde fra et udtræk til det næste.',
    },
    'unknown-municipality': {
      term: 'Uoplyst kommune',
      text: '8-10 % af anmeldelserne om straffelov har ingen kendt kommune. Kommunerne giver derfor mindre end landet tilsammen. Andelen står ved tallene.',
    },
    'region-not-district': {
      term: 'En region er ikke en politikreds',
      text: 'Region Nordjylland har også Morsø og Thisted, som hører til en anden politikreds. Kredsens tal er altid summen af dens egne kommuner.',
    },
    'place-of-crime': {
      term: 'Gerningssted, ikke bopæl',
      text: 'En anmeldelse tæller, hvor det skete, ikke hvor de involverede bor. Steder med byliv, handel eller gæster har flere anmeldelser pr. indbygger, end deres beboere er ude for.',
    },
    'online-fraud': {
      term: 'Bedrageri på nettet har sjældent et sted',
      text: 'Mange bedragerier på nettet hører ikke til en kommune, og forsøg anmeldes sjældent. Tallene for en kommune siger lidt om, hvor mange af dens borgere der rammes.',
    },
    'counting-unit': {
      term: 'Det, der tælles, er anmeldelser',
      text: 'En anmeldelse er hverken en person, et offer eller en gerningsmand. Én hændelse kan give flere anmeldelser, og én anmeldelse kan gælde flere mennesker.',
    },
    seasonality: {
      term: 'Årstiden betyder noget',
      text: 'Sommer, jul og ferier giver store udsving, mest i områder med mange gæster. En måned sammenlignes derfor med samme tid i tidligere år, aldrig med måneden før.',
    },
    'small-places': {
      term: 'Små steder svinger',
      text: 'I en lille kommune kan tallet fordobles ved et tilfælde. Derfor er små kommuner ikke med i ranglister, og ændringer i små tal står som antal.',
    },
    'start-year': {
      term: 'Startåret er ikke valgt',
      text: 'Vælger man frit, hvor en kurve begynder, kan næsten alt ligne et fald eller en stigning. Her er perioden altid den samme: fem hele år og den del af året, der er gået.',
    },
    'picked-category': {
      term: 'Ingen udvalgte tal',
      text: 'Ser man på hundrede tal, er der altid et, der falder pænt. Ord som fald og stigning bruges kun, når de holder, efter at der er taget højde for alle tal i rapporten på én gang.',
    },
    'two-extracts': {
      term: 'To udtræk giver to tal',
      text: 'Den, der trækker tal i en anden måned, får andre tal. Ved hver figur og hvert udsagn i en plan står derfor udtrækkets dag og nummer.',
    },
    'cut-axes': {
      term: 'Afkortede akser',
      text: 'En kurve, hvis akse ikke begynder ved nul, gør små forskelle store. Her begynder akserne ved nul, eller også står der, at de ikke gør.',
    },
    'percent-of-few': {
      term: 'Procent af små tal',
      text: 'Fra 1 til 2 er +100 %, men det siger ingenting. Er der under 30 at regne fra, står ændringen i antal.',
    },
  },
  {
    'dark-figure': {
      term: 'Not everything is reported',
      text: 'The figures are reports, not everything that happens. How much is reported differs from one kind to another and changes over time. Of the violence in 2022, 55 % was not reported.',
    },
    'police-work': {
      term: 'Some figures follow the work of the police',
      text: 'Drugs, weapons, doping and traffic are mostly found when the police look. More cases may mean that they look more, and fewer that they look less.',
    },
    'law-changes': {
      term: 'Laws and recording change',
      text: 'The rules on rape changed in 2013 and 2021, the recording of violence and sexual offences among others in 2015-17, and 2020-21 were marked by lockdown. Figures from before and after cannot simply be compared.',
    },
    'mass-cases': {
      term: 'One case can be many reports',
      text: 'A single case of many counts can add hundreds to one month. Where a single figure marks the development, the development is given both with and without it.',
    },
    'late-registration': {
      term: 'The newest figures still rise',
      text: 'Reports are also recorded late: a quarter typically lacks about 6 % when it comes out. So it is said that the newest figure may rise, and years are best compared as they looked at the same time of year.',
    },
    withdrawn: {
      term: 'Cases move and are withdrawn',
      text: 'A case can be given another offence code or be withdrawn. Figures of earlier months can therefore both rise and fall from one extract to the next.',
    },
    'unknown-municipality': {
      term: 'Unknown municipality',
      text: '8-10 % of the reports under the penal code have no known municipality. The municipalities therefore come to less than the country. The share is given with the figures.',
    },
    'region-not-district': {
      term: 'A region is not a police district',
      text: 'Region Nordjylland also has Morsø and Thisted, which belong to another police district. The figure of the district is always the sum of its own municipalities.',
    },
    'place-of-crime': {
      term: 'Where it happened, not where people live',
      text: 'A report counts where it happened, not where those involved live. Places with nightlife, shops or visitors have more reports per inhabitant than their residents meet with.',
    },
    'online-fraud': {
      term: 'Fraud online seldom has a place',
      text: 'Many frauds online belong to no municipality, and attempts are seldom reported. The figures of a municipality say little about how many of its citizens are hit.',
    },
    'counting-unit': {
      term: 'What is counted is reports',
      text: 'A report is neither a person, a victim nor an offender. One event can give several reports, and one report can concern several people.',
    },
    seasonality: {
      term: 'The season matters',
      text: 'Summer, Christmas and holidays bring large swings, most of all in places with many visitors. A month is therefore compared with the same time in earlier years, never with the month before.',
    },
    'small-places': {
      term: 'Small places swing',
      text: 'In a small municipality the figure can double by chance. So small municipalities are in no rankings, and changes in small figures are given as numbers.',
    },
    'start-year': {
      term: 'The first year is not chosen',
      text: 'With a free choice of where a curve begins, almost anything can look like a fall or a rise. Here the period is always the same: five full years and the part of the year that has passed.',
    },
    'picked-category': {
      term: 'No picked figures',
      text: 'Among a hundred figures there is always one that falls nicely. Words like fall and rise are used only where they hold after all figures of the report have been taken into account at once.',
    },
    'two-extracts': {
      term: 'Two extracts give two figures',
      text: 'Whoever draws figures in another month gets other figures. So the day and number of the extract stand with every chart and claim in a plan.',
    },
    'cut-axes': {
      term: 'Cut axes',
      text: 'A curve whose axis does not begin at zero makes small differences large. Here the axes begin at zero, or it is said that they do not.',
    },
    'percent-of-few': {
      term: 'Per cent of small numbers',
      text: 'From 1 to 2 is +100 %, but it says nothing. With fewer than 30 to reckon from, the change is given as a number.',
    },
  },
)
