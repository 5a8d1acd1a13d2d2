import { catalogue } from '#texts'

/** The page where one focus area is answered, in both languages. */
export const answerTexts = catalogue(
  {
    lead: (year: number, council: string) =>
      `Skriv, hvordan ${council} dækker området i ${year}. Svar og begrundelse bliver offentlige sammen med planen.`,
    leadRead: (year: number, council: string) => `Sådan har ${council} svaret på området for ${year}.`,
    saved: 'Svaret er gemt',
    savedNext: 'Svaret er gemt. Her er det næste område',
    savedMeans: 'Du kan oprette indsatser her eller gå videre.',
    text: 'Hvad samarbejdsplanen siger om området',
    noText: 'Samarbejdsplanen har ingen tekst om området.',
    textGone: 'Området står ikke længere i samarbejdsplanen.',
    wholePlan: 'Læs hele samarbejdsplanen',
    answer: 'Svar',
    stance: 'Dækker I området?',
    stances: {
      covered: 'Ja, det er dækket',
      partly: 'Delvist',
      'not-relevant': 'Nej, det er ikke relevant her',
    },
    hints: {
      covered: 'Der er mindst én indsats i området.',
      partly: 'I gør noget, men ikke det hele. Skriv, hvad der mangler, og hvorfor.',
      'not-relevant': 'Skriv, hvorfor området ikke er relevant hos jer.',
    },
    reason: 'Begrundelse',
    reasonHint: 'Skal skrives, når området er delvist dækket eller ikke relevant. Den bliver offentlig.',
    note: 'Intern note',
    noteHint: 'Kun for dem, der arbejder med planen. Den bliver aldrig offentlig.',
    save: 'Gem svaret',
    saveAndNext: 'Gem og gå til næste',
    chooseStance: 'Vælg, om I dækker området.',
    reasonMissing: 'Skriv en begrundelse. Borgerne skal kunne forstå svaret.',
    notDraft: 'Planen er ikke længere en kladde, så svaret blev ikke gemt. Det, du skrev, står her stadig.',
    meanwhile: {
      heading: 'En anden har gemt et svar, mens du skrev',
      means:
        'Intet er overskrevet. Det gemte svar står her, og dit står i felterne nedenfor. Gem dit, hvis det skal gælde, eller ret felterne til, så begge er med.',
      theirs: 'Det gemte svar',
      mine: 'Dit svar',
      keep: 'Lad det gemte svar gælde',
    },
    measures: 'Indsatser i området',
    noMeasures: 'Der er ingen indsatser i området endnu.',
    newMeasure: 'Opret en indsats her',
    similar: 'Når du skriver titlen, får du vist lignende indsatser i andre lokalråd, som I kan låne.',
    previous: 'Forrige',
    next: 'Næste',
    back: 'Tilbage til handleplanen',
    rename: {
      heading: 'Ret områdets titel',
      label: 'Titel',
      button: 'Gem titlen',
      missing: 'Skriv en titel.',
      done: 'Titlen er gemt',
      meanwhile: (title: string) =>
        `En anden har rettet rækken imens; titlen er nu »${title}«. Din titel står i feltet. Gem igen, hvis den skal gælde.`,
    },
    remove: {
      local: 'Fjern området',
      gone: 'Fjern rækken',
      means: 'Svar og note forsvinder fra planen.',
      hasMeasures: (count: number) =>
        count === 1
          ? 'Der er 1 indsats i området. Flyt den til et andet område, før rækken fjernes.'
          : `Der er ${count} indsatser i området. Flyt dem til et andet område, før rækken fjernes.`,
      inDistrictPlan: 'Området står i samarbejdsplanen og skal have et svar. Rækken kan ikke fjernes.',
    },
  },
  {
    lead: (year, council) =>
      `Write how ${council} covers the area in ${year}. Answer and reason become public together with the plan.`,
    leadRead: (year, council) => `This is how ${council} has answered the area for ${year}.`,
    saved: 'The answer has been saved',
    savedNext: 'The answer has been saved. This is the next area',
    savedMeans: 'You can create measures here or go on.',
    text: 'What the cooperation plan says about the area',
    noText: 'The cooperation plan has no text about the area.',
    textGone: 'The area is no longer in the cooperation plan.',
    wholePlan: 'Read the whole cooperation plan',
    answer: 'Answer',
    stance: 'Do you cover the area?',
    stances: {
      covered: 'Yes, it is covered',
      partly: 'Partly',
      'not-relevant': 'No, it is not relevant here',
    },
    hints: {
      covered: 'There is at least one measure in the area.',
      partly: 'You do something, but not all of it. Write what is missing, and why.',
      'not-relevant': 'Write why the area is not relevant where you are.',
    },
    reason: 'Reason',
    reasonHint: 'To be written when the area is partly covered or not relevant. It becomes public.',
    note: 'Internal note',
    noteHint: 'Only for those who work on the plan. It never becomes public.',
    save: 'Save the answer',
    saveAndNext: 'Save and go to the next',
    chooseStance: 'Choose whether you cover the area.',
    reasonMissing: 'Write a reason. Citizens are to understand the answer.',
    notDraft: 'The plan is no longer a draft, so the answer was not saved. What you wrote is still here.',
    meanwhile: {
      heading: 'Somebody else saved an answer while you were writing',
      means:
        'Nothing has been overwritten. The saved answer is here, and yours is in the fields below. Save yours if it is to apply, or edit the fields so that both are in.',
      theirs: 'The saved answer',
      mine: 'Your answer',
      keep: 'Let the saved answer apply',
    },
    measures: 'Measures in the area',
    noMeasures: 'There are no measures in the area yet.',
    newMeasure: 'Create a measure here',
    similar:
      'While you write the title you are shown similar measures of other local councils that you can borrow.',
    previous: 'Previous',
    next: 'Next',
    back: 'Back to the action plan',
    rename: {
      heading: 'Change the title of the area',
      label: 'Title',
      button: 'Save the title',
      missing: 'Write a title.',
      done: 'The title has been saved',
      meanwhile: (title) =>
        `Somebody else changed the row meanwhile; the title is now “${title}”. Yours is in the field. Save again if it is to apply.`,
    },
    remove: {
      local: 'Remove the area',
      gone: 'Remove the row',
      means: 'Answer and note disappear from the plan.',
      hasMeasures: (count) =>
        count === 1
          ? 'There is 1 measure in the area. Move it to another area before the row is removed.'
          : `There are ${count} measures in the area. Move them to another area before the row is removed.`,
      inDistrictPlan: 'The area is in the cooperation plan and needs an answer. The row cannot be removed.',
    },
  },
)
