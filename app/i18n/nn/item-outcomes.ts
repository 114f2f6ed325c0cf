import type { Translation } from '../bind'
import type { itemOutcomes as source } from '../nb/item-outcomes'

/** What comes of an item, and what an agenda opens with. */
export const itemOutcomes = {
  heading: 'Utfall',
  record: 'Før utfall',
  recordFor: (number: string) => `Før utfall for sak ${number}`,
  title: (number: string) => `Utfall av sak ${number}`,
  purpose: 'Det du fører her, blir òg sett inn under saka i referatet.',
  kind: 'Utfall',
  kinds: { noted: 'Teke til orientering', postponed: 'Utsett til neste møte' },
  postponedHint: 'Saka blir flytta til neste planlagde møte når møtet blir avslutta.',
  note: 'Kort merknad',
  save: 'Lagre utfallet',
  orMark: 'Vart noko bestemt?',
  dissent: 'Dissens',
  dissentHint: 'Ein ny tekst frå same verksemd kjem i staden for den førre.',
  organisation: 'Verksemd',
  dissentText: 'Kva verksemda meiner',
  saveDissent: 'Før dissensen',
  dissentFrom: (organisation: string, text: string) => `Dissens frå ${organisation}: ${text}`,
  decision: (number: string) => `Vedtak ${number}`,
  actionItems: (count: number) => (count === 1 ? '1 oppfølgingspunkt' : `${count} oppfølgingspunkt`),
  previous: (number: string) => `Held fram frå sak ${number}`,
  next: (number: string) => `Held fram som sak ${number}`,
  waiting: 'Ventar på eit møte',
  movesOn: 'Diskusjonssaker utan utfall',
  movesOnHint: 'Dei blir utsette og flytta til neste møte når du avsluttar dette.',
  since: {
    heading: 'Sidan sist',
    actionItems: 'Opne oppfølgingspunkt',
    decisions: 'Vedtak som ikkje er gjennomførte',
    all: (count: number) => `Sjå alle ${count}`,
    nothing: 'Alt frå tidlegare møte er gjennomført.',
  },
} satisfies Translation<typeof source>
