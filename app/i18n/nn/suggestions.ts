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
  format: {
    bold: { on: 'Feit skrift', off: 'Ikkje feit skrift' },
    italic: { on: 'Kursiv', off: 'Ikkje kursiv' },
    underline: { on: 'Understreking', off: 'Ikkje understreking' },
    strike: { on: 'Gjennomstreking', off: 'Ikkje gjennomstreking' },
    link: (href: string) => `Lenkje til ${href}`,
    noLink: 'Ikkje lenkje',
    at: (what: string, words: string) => `${what} på «${words}»`,
    suggested: 'Forslag',
    sent: (said: string) => `Du foreslår dette: ${said}.`,
  },
} satisfies Translation<typeof source>
