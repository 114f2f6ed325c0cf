import type { Translation } from '../bind'
import type { suggestions as source } from '../nb/suggestions'

export const suggestions = {
  takenOut: {
    footnote: 'Fotnoten blir teken ut.',
    hardBreak: 'Linjeskiftet blir teke ut.',
    mention: 'Omtalen blir teken ut.',
    reference: 'Tilvisinga blir teken ut.',
    paragraph: 'Det tomme avsnittet blir teke ut.',
    image: 'Biletet blir teke ut.',
    table: 'Tabellen blir teken ut.',
    horizontalRule: 'Skiljelinja blir teken ut.',
    pageBreak: 'Sideskiftet blir teke ut.',
  },
  sent: {
    footnote: 'Du foreslår å ta ut fotnoten.',
    hardBreak: 'Du foreslår å ta ut linjeskiftet.',
    mention: 'Du foreslår å ta ut omtalen.',
    reference: 'Du foreslår å ta ut tilvisinga.',
    paragraph: 'Du foreslår å ta ut det tomme avsnittet.',
    image: 'Du foreslår å ta ut biletet.',
    table: 'Du foreslår å ta ut tabellen.',
    horizontalRule: 'Du foreslår å ta ut skiljelinja.',
    pageBreak: 'Du foreslår å ta ut sideskiftet.',
  },
  gone: 'Det som forslaget gjeld, er borte frå teksten eller har vorte noko anna.',
  takeOutTable: 'Foreslå å ta ut tabellen',
  newTable: {
    tool: 'Foreslå ein tabell',
    title: 'Nytt forslag til tabell',
    field: 'Tabellen',
    hint: (rows: number, columns: number) =>
      `Kvar linje blir ei rad. Skriv | mellom cellene, eller lim inn frå eit rekneark. Høgst ${rows} rader og ${columns} kolonnar.`,
    heading: 'Første rad er overskrifter',
  },
  newPicture: { tool: 'Foreslå eit bilete', title: 'Nytt forslag til bilete' },
  format: {
    bold: { on: 'Feit skrift', off: 'Ikkje feit skrift' },
    italic: { on: 'Kursiv', off: 'Ikkje kursiv' },
    underline: { on: 'Understreking', off: 'Ikkje understreking' },
    strike: { on: 'Gjennomstreking', off: 'Ikkje gjennomstreking' },
    link: (href: string) => `Lenkje til ${href}`,
    noLink: 'Ikkje lenkje',
    language: {
      nb: 'Blir merkt som bokmål',
      nn: 'Blir merkt som nynorsk',
      en: 'Blir merkt som engelsk',
      se: 'Blir merkt som nordsamisk',
    },
    noLanguage: 'Blir ikkje merkt med eige språk',
    at: (what: string, words: string) => `${what} på «${words}»`,
    becomes: {
      paragraph: 'Blir vanleg avsnitt',
      'heading 1': 'Blir overskrift 1',
      'heading 2': 'Blir overskrift 2',
      'heading 3': 'Blir overskrift 3',
      'heading 4': 'Blir overskrift 4',
      bulletList: 'Blir punktliste',
      orderedList: 'Blir nummerert liste',
      taskList: 'Blir oppgåveliste',
      blockquote: 'Blir sitat',
    },
    depth: { in: 'Blir flytt eitt nivå inn', out: 'Blir flytt eitt nivå ut' },
    line: (what: string, words: string) => `${what}: «${words}»`,
    table: (rows: number, columns: number) =>
      `Ny tabell med ${counted(rows, 'rad', 'rader')} og ${counted(columns, 'kolonne', 'kolonnar')}`,
    picture: (says: string) => (says === '' ? 'Nytt bilete' : `Nytt bilete: ${says}`),
    below: (what: string, words: string) => `${what}, under «${words}»`,
    suggested: 'Forslag',
    sent: (said: string) => `Du foreslår dette: ${said}`,
  },
} satisfies Translation<typeof source>

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
