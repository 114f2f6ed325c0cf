import { longDate } from '~/i18n/dates'
import type { Content } from '../content'
import { document, fact, heading, paragraph, type TemplateLanguage } from './parts'

const words = {
  nb: {
    meeting: 'Møte',
    time: 'Dato',
    place: 'Sted',
    items: 'Saksliste',
    item: 'Sak',
    practical: 'Praktisk',
  },
  nn: { meeting: 'Møte', time: 'Dato', place: 'Stad', items: 'Sakliste', item: 'Sak', practical: 'Praktisk' },
}

/** Facts of a meeting; `date` is a local date, `number` of an item is as spoken: `3/26`. */
export type MeetingFacts = {
  language: TemplateLanguage
  title: string
  date: string
  place: string
  items: readonly { number: string; title: string; guests?: readonly string[] }[]
}

/** `Sak 3/26 Felles kompetansetiltak`, as it heads an item in agenda and minutes. */
export function itemHeading(language: TemplateLanguage, item: { number: string; title: string }): string {
  return `${words[language].item} ${item.number} ${item.title}`.trim()
}

/** The agenda that goes out with a notice of meeting. */
export function agendaTemplate({ language, title, date, place, items }: MeetingFacts): Content {
  const { meeting, time, place: where, items: list, practical } = words[language]
  return document(
    fact(meeting, title),
    fact(time, longDate(language, date)),
    fact(where, place),
    heading(1, list),
    ...(items.length > 0 ? items.map((item) => paragraph(itemHeading(language, item))) : [paragraph()]),
    heading(1, practical),
    paragraph(),
  )
}
