/** Suggestions to take out what is no words, and of how words stand. */
export const suggestions = {
  /** What stands in the text, and in the list of all that is said. */
  takenOut: {
    footnote: 'Fotnoten tas ut.',
    hardBreak: 'Linjeskiftet tas ut.',
    mention: 'Omtalen tas ut.',
    reference: 'Henvisningen tas ut.',
    paragraph: 'Det tomme avsnittet tas ut.',
    image: 'Bildet tas ut.',
    table: 'Tabellen tas ut.',
    horizontalRule: 'Skillelinjen tas ut.',
    pageBreak: 'Sideskiftet tas ut.',
  },
  /** Told to the one who suggests it. */
  sent: {
    footnote: 'Du foreslår å ta ut fotnoten.',
    hardBreak: 'Du foreslår å ta ut linjeskiftet.',
    mention: 'Du foreslår å ta ut omtalen.',
    reference: 'Du foreslår å ta ut henvisningen.',
    paragraph: 'Du foreslår å ta ut det tomme avsnittet.',
    image: 'Du foreslår å ta ut bildet.',
    table: 'Du foreslår å ta ut tabellen.',
    horizontalRule: 'Du foreslår å ta ut skillelinjen.',
    pageBreak: 'Du foreslår å ta ut sideskiftet.',
  },
  gone: 'Det som forslaget gjelder, er borte fra teksten eller er blitt noe annet.',
  takeOutTable: 'Foreslå å ta ut tabellen',
  /** A new table, below the line that the caret stands in. */
  newTable: {
    tool: 'Foreslå en tabell',
    title: 'Nytt forslag til tabell',
    field: 'Tabellen',
    hint: (rows: number, columns: number) =>
      `Hver linje blir en rad. Skriv | mellom cellene, eller lim inn fra et regneark. Høyst ${rows} rader og ${columns} kolonner.`,
    heading: 'Første rad er overskrifter',
  },
  /** A new picture, below the line that the caret stands in. */
  newPicture: { tool: 'Foreslå et bilde', title: 'Nytt forslag til bilde' },
  /** How words would look, where they would lead, which language they would be marked as, what their lines would be, or how deep in a list. */
  format: {
    bold: { on: 'Fet skrift', off: 'Ikke fet skrift' },
    italic: { on: 'Kursiv', off: 'Ikke kursiv' },
    underline: { on: 'Understreking', off: 'Ikke understreking' },
    strike: { on: 'Gjennomstreking', off: 'Ikke gjennomstreking' },
    link: (href: string) => `Lenke til ${href}`,
    noLink: 'Ikke lenke',
    language: {
      nb: 'Merkes som bokmål',
      nn: 'Merkes som nynorsk',
      en: 'Merkes som engelsk',
      se: 'Merkes som nordsamisk',
    },
    noLanguage: 'Merkes ikke med eget språk',
    at: (what: string, words: string) => `${what} på «${words}»`,
    becomes: {
      paragraph: 'Blir vanlig avsnitt',
      'heading 1': 'Blir overskrift 1',
      'heading 2': 'Blir overskrift 2',
      'heading 3': 'Blir overskrift 3',
      'heading 4': 'Blir overskrift 4',
      bulletList: 'Blir punktliste',
      orderedList: 'Blir nummerert liste',
      taskList: 'Blir oppgaveliste',
      blockquote: 'Blir sitat',
    },
    depth: { in: 'Rykkes ett nivå inn', out: 'Rykkes ett nivå ut' },
    line: (what: string, words: string) => `${what}: «${words}»`,
    table: (rows: number, columns: number) =>
      `Ny tabell med ${counted(rows, 'rad', 'rader')} og ${counted(columns, 'kolonne', 'kolonner')}`,
    picture: (says: string) => (says === '' ? 'Nytt bilde' : `Nytt bilde: ${says}`),
    below: (what: string, words: string) => `${what}, under «${words}»`,
    suggested: 'Forslag',
    sent: (said: string) => `Du foreslår dette: ${said}`,
  },
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
