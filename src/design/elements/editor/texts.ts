/** Everything the editor says. */
export type EditorTexts = {
  readonly toolbar: string
  readonly surface: string
  readonly groups: {
    readonly text: string
    readonly list: string
    readonly insert: string
    readonly table: string
    readonly history: string
    readonly view: string
  }
  readonly tools: Readonly<Record<ToolName, string>>
  readonly showMarkdown: string
  readonly showFormatted: string
  readonly footnote: string
  readonly boxTitle: string
  readonly chart: string
  readonly link: {
    readonly address: string
    readonly hint: string
    readonly save: string
    readonly remove: string
    readonly cancel: string
    readonly refused: string
  }
  readonly plain: Readonly<Record<'html' | 'references' | 'other', string>>
  readonly shortcuts: string
  readonly shortcutNames: Readonly<Record<'toolbar' | 'leave' | 'cellBelow', string>>
}

/** The tools of the toolbar. */
export type ToolName =
  | 'heading2'
  | 'heading3'
  | 'bold'
  | 'italic'
  | 'bulletList'
  | 'orderedList'
  | 'indent'
  | 'outdent'
  | 'link'
  | 'quote'
  | 'table'
  | 'footnote'
  | 'box'
  | 'claim'
  | 'undo'
  | 'redo'
  | 'rowAbove'
  | 'rowBelow'
  | 'rowRemove'
  | 'columnLeft'
  | 'columnRight'
  | 'columnRemove'
  | 'tableRemove'

const danish: EditorTexts = {
  toolbar: 'Formatering',
  surface: 'Tekst',
  groups: {
    text: 'Skrift',
    list: 'Lister',
    insert: 'Indsæt',
    table: 'Tabel',
    history: 'Fortryd',
    view: 'Visning',
  },
  tools: {
    heading2: 'Overskrift',
    heading3: 'Underoverskrift',
    bold: 'Fed',
    italic: 'Kursiv',
    bulletList: 'Punktliste',
    orderedList: 'Nummereret liste',
    indent: 'Ryk ind',
    outdent: 'Ryk ud',
    link: 'Link',
    quote: 'Citat',
    table: 'Indsæt tabel',
    footnote: 'Indsæt fodnote',
    box: 'Faktaboks',
    claim: 'Indsæt udsagn eller diagram (åbner en ny fane)',
    undo: 'Fortryd',
    redo: 'Gentag',
    rowAbove: 'Række over',
    rowBelow: 'Række under',
    rowRemove: 'Slet række',
    columnLeft: 'Kolonne før',
    columnRight: 'Kolonne efter',
    columnRemove: 'Slet kolonne',
    tableRemove: 'Slet tabel',
  },
  showMarkdown: 'Vis som Markdown',
  showFormatted: 'Vis formateret',
  footnote: 'Fodnote',
  boxTitle: 'Faktaboksens titel',
  chart: 'Diagram',
  link: {
    address: 'Linkets adresse',
    hint: 'For eksempel https://www.politi.dk, navn@kommune.dk eller /handleplaner',
    save: 'Gem link',
    remove: 'Fjern link',
    cancel: 'Annuller',
    refused: 'Adressen kan ikke bruges. Begynd med https://, / eller skriv en mailadresse.',
  },
  plain: {
    html: 'Teksten indeholder HTML. Den redigeres som Markdown, så intet går tabt.',
    references: 'Teksten samler sine links i en liste. Den redigeres som Markdown, så intet går tabt.',
    other:
      'Teksten er skrevet på en måde, den formaterede visning ikke kan gengive. Intet går tabt som Markdown.',
  },
  shortcuts: 'Tastaturgenveje',
  shortcutNames: {
    toolbar: 'Til værktøjslinjen, Esc tilbage',
    leave: 'Videre fra teksten',
    cellBelow: 'Cellen under, i en tabel',
  },
}

const english: EditorTexts = {
  toolbar: 'Formatting',
  surface: 'Text',
  groups: {
    text: 'Type',
    list: 'Lists',
    insert: 'Insert',
    table: 'Table',
    history: 'Undo',
    view: 'View',
  },
  tools: {
    heading2: 'Heading',
    heading3: 'Subheading',
    bold: 'Bold',
    italic: 'Italic',
    bulletList: 'Bullet list',
    orderedList: 'Numbered list',
    indent: 'Indent',
    outdent: 'Outdent',
    link: 'Link',
    quote: 'Quote',
    table: 'Insert table',
    footnote: 'Insert footnote',
    box: 'Fact box',
    claim: 'Insert claim or chart (opens a new tab)',
    undo: 'Undo',
    redo: 'Redo',
    rowAbove: 'Row above',
    rowBelow: 'Row below',
    rowRemove: 'Delete row',
    columnLeft: 'Column before',
    columnRight: 'Column after',
    columnRemove: 'Delete column',
    tableRemove: 'Delete table',
  },
  showMarkdown: 'Show as Markdown',
  showFormatted: 'Show formatted',
  footnote: 'Footnote',
  boxTitle: 'Title of the fact box',
  chart: 'Chart',
  link: {
    address: 'Address of the link',
    hint: 'For example https://www.politi.dk, name@kommune.dk or /handleplaner',
    save: 'Save link',
    remove: 'Remove link',
    cancel: 'Cancel',
    refused: 'This address cannot be used. Begin with https://, / or write a mail address.',
  },
  plain: {
    html: 'The text contains HTML. It is edited as Markdown, so that nothing is lost.',
    references: 'The text keeps its links in a list. It is edited as Markdown, so that nothing is lost.',
    other: 'The text is written in a way the formatted view cannot hold. As Markdown, nothing is lost.',
  },
  shortcuts: 'Keyboard shortcuts',
  shortcutNames: {
    toolbar: 'To the toolbar, Esc back',
    leave: 'On from the text',
    cellBelow: 'The cell below, in a table',
  },
}

/** The editor's words in the language of the page. */
export function editorTexts(lang: string): EditorTexts {
  return lang.startsWith('en') ? english : danish
}
