import { longDate } from '~/i18n/dates'
import type { Content } from '../content'
import { itemHeading, type MeetingFacts } from './agenda'
import { document, fact, heading, paragraph } from './parts'

const words = {
  nb: {
    meeting: 'Møte',
    time: 'Dato',
    place: 'Sted',
    present: 'Til stede',
    apologies: 'Forfall',
    nobody: 'Ingen',
    guests: 'Gjester',
    background: 'Bakgrunn',
    discussion: 'Drøfting',
    conclusion: 'Konklusjon',
  },
  nn: {
    meeting: 'Møte',
    time: 'Dato',
    place: 'Stad',
    present: 'Til stades',
    apologies: 'Forfall',
    nobody: 'Ingen',
    guests: 'Gjester',
    background: 'Bakgrunn',
    discussion: 'Drøfting',
    conclusion: 'Konklusjon',
  },
}

/** Who sent apologies; that nobody did is said once it is known who came. */
export function apologiesIn(
  language: 'nb' | 'nn',
  { present, apologies }: { present: readonly string[]; apologies: readonly string[] },
): string {
  return present.length && !apologies.length ? words[language].nobody : apologies.join(', ')
}

/**
 * Minutes to write in during a meeting: who was there, and for each item its background, a short discussion
 * without names, and the conclusion, below which decisions and action items are marked.
 */
export function minutesTemplate(
  facts: MeetingFacts & { present: readonly string[]; apologies: readonly string[] },
): Content {
  const { language, title, date, place, present, apologies, items } = facts
  const own = words[language]
  return document(
    fact(own.meeting, title),
    fact(own.time, longDate(language, date)),
    fact(own.place, place),
    fact(own.present, present.join(', ')),
    fact(own.apologies, apologiesIn(language, { present, apologies })),
    ...items.flatMap((item) => [
      heading(1, itemHeading(language, item)),
      ...(item.guests?.length ? [fact(own.guests, item.guests.join('; '))] : []),
      fact(own.background, ''),
      fact(own.discussion, ''),
      fact(own.conclusion, ''),
    ]),
    ...(items.length === 0 ? [paragraph()] : []),
  )
}
