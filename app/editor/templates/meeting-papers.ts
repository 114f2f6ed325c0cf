import { fullDate, longDate } from '~/i18n/dates'
import type { Content } from '../content'
import { fact, heading, paragraph, type TemplateLanguage } from './parts'

const words = {
  nb: {
    notice: (number: string) => `Innkalling til møte ${number}`,
    agenda: (number: string) => `Saksliste for møte ${number}`,
    extract: (number: string) => `Utskrift av sak ${number}`,
    meeting: (number: string) => `Møte ${number}`,
    draft: 'Utkast',
    inReview: 'Til merknader',
    approved: 'Godkjent',
    name: 'Møte',
    time: 'Tid',
    at: (date: string, starts: string, ends: string) => `${date} kl. ${starts}–${ends}`,
    place: 'Sted',
    called: 'Innkalt',
    items: 'Saksliste',
    item: (number: string) => `Sak ${number}`,
    internal: 'Intern sak',
    internalItems: 'Interne saker',
    presenter: 'Legges fram av',
    guests: 'Gjester',
    papers: 'Papirer',
    planned: 'Satt av',
    minutes: (count: number) => (count === 1 ? '1 minutt' : `${count} minutter`),
    present: 'Til stede',
    apologies: 'Forfall',
    outcome: 'Utfall',
    decision: (number: string) => `Vedtak ${number}`,
    actionItem: 'Oppfølgingspunkt',
    on: (date: string) => longDate('nb', date),
    deadline: (date: string) => `Frist ${longDate('nb', date)}`,
    dissent: (organisation: string) => `Dissens fra ${organisation}`,
    noted: 'Tatt til orientering',
    postponed: 'Utsatt',
    nothing: 'Referatet har ingen tekst om saken.',
    kinds: {
      information: 'Orienteringssak',
      discussion: 'Diskusjonssak',
      decision: 'Beslutningssak',
      any_other_business: 'Eventuelt',
    },
    states: {
      not_started: 'Ikke startet',
      in_progress: 'I gang',
      blocked: 'Stoppet opp',
      done: 'Gjennomført',
      dropped: 'Frafalt',
    },
  },
  nn: {
    notice: (number: string) => `Innkalling til møte ${number}`,
    agenda: (number: string) => `Sakliste for møte ${number}`,
    extract: (number: string) => `Utskrift av sak ${number}`,
    meeting: (number: string) => `Møte ${number}`,
    draft: 'Utkast',
    inReview: 'Til merknader',
    approved: 'Godkjent',
    name: 'Møte',
    time: 'Tid',
    at: (date: string, starts: string, ends: string) => `${date} kl. ${starts}–${ends}`,
    place: 'Stad',
    called: 'Innkalla',
    items: 'Sakliste',
    item: (number: string) => `Sak ${number}`,
    internal: 'Intern sak',
    internalItems: 'Interne saker',
    presenter: 'Blir lagd fram av',
    guests: 'Gjester',
    papers: 'Papir',
    planned: 'Sett av',
    minutes: (count: number) => (count === 1 ? '1 minutt' : `${count} minutt`),
    present: 'Til stades',
    apologies: 'Forfall',
    outcome: 'Utfall',
    decision: (number: string) => `Vedtak ${number}`,
    actionItem: 'Oppfølgingspunkt',
    on: (date: string) => longDate('nn', date),
    deadline: (date: string) => `Frist ${longDate('nn', date)}`,
    dissent: (organisation: string) => `Dissens frå ${organisation}`,
    noted: 'Teke til orientering',
    postponed: 'Utsett',
    nothing: 'Referatet har ingen tekst om saka.',
    kinds: {
      information: 'Orienteringssak',
      discussion: 'Diskusjonssak',
      decision: 'Avgjerdssak',
      any_other_business: 'Eventuelt',
    },
    states: {
      not_started: 'Ikkje starta',
      in_progress: 'I gang',
      blocked: 'Stoppa opp',
      done: 'Gjennomført',
      dropped: 'Fråfalle',
    },
  },
}

/** The words of a meeting's papers, in the language that they are printed in. */
export function paperWords(language: TemplateLanguage) {
  return words[language]
}

/** An item as it stands on paper; `whole` is null for an internal one of which only the number is told. */
export interface PaperItem {
  number: string
  isInternal: boolean
  whole: {
    kind: keyof (typeof words)['nb']['kinds']
    title: string
    background: string
    presenter: string
    guests: readonly string[]
    /** Titles of the documents that go with it. */
    papers: readonly string[]
    minutesPlanned: number | null
  } | null
}

/** `date` is a local date; `called` is empty when nobody is listed. */
export interface MeetingOnPaper {
  language: TemplateLanguage
  title: string
  date: string
  starts: string
  ends: string
  place: string
  called: readonly string[]
  /** What is left from earlier meetings. */
  since: readonly Content[]
  items: readonly PaperItem[]
}

/** When and where, who is called, what is left since last time, and the agenda with what each item is about. */
export function agendaPaper(meeting: MeetingOnPaper): Content[] {
  const { language, title, date, starts, ends, place, called, since, items } = meeting
  const own = words[language]
  return [
    fact(own.name, title),
    fact(own.time, own.at(fullDate(language, date), starts, ends)),
    fact(own.place, place),
    ...(called.length ? [fact(own.called, called.join(', '))] : []),
    ...since,
    heading(1, own.items),
    ...items.flatMap((item) => itemOnPaper(language, item)),
  ]
}

/** An item under its heading. */
export function itemOnPaper(language: TemplateLanguage, { number, isInternal, whole }: PaperItem): Content[] {
  const own = words[language]
  if (!whole) return [heading(2, `${own.item(number)} ${own.internal}`)]
  const { kind, title, background, presenter, guests, papers, minutesPlanned } = whole
  const marked = isInternal ? `${own.kinds[kind]} · ${own.internal}` : own.kinds[kind]
  return [
    heading(2, `${own.item(number)} ${title}`),
    paragraph(marked),
    ...(presenter ? [fact(own.presenter, presenter)] : []),
    ...(guests.length ? [fact(own.guests, guests.join('; '))] : []),
    ...(minutesPlanned ? [fact(own.planned, own.minutes(minutesPlanned))] : []),
    ...background
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(line)),
    ...(papers.length ? [fact(own.papers, papers.join('; '))] : []),
  ]
}
