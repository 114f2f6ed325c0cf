import type { Translation } from '../bind'
import type { seatReviews as source } from '../nb/seat-reviews'

export const seatReviews = {
  title: 'Gjennomgang av plassar',
  purpose: 'Kvart kvartal går leiaren gjennom kven som har plass her, og signerer.',
  start: 'Gå gjennom plassane',
  open: 'Sjå gjennomgangane',
  onlyChair: 'Leiaren går gjennom plassane og signerer.',
  dueBy: 'Neste gjennomgang innan',
  late: 'Fristen er ute',
  none: 'Ingen har gått gjennom plassane enno.',
  history: 'Tidlegare gjennomgangar',
  at: 'Signert',
  by: 'Signert av',
  seats: 'Plassar',
  ended: 'Blir avslutta',
  outcome: 'Avgjerd',
  outcomes: { stays: 'Består', ends: 'Blir avslutta' },
  lastDay: 'Siste dag',
  lastDayOf: (organisation) => `Siste dag for plassen til ${organisation}`,
  seat: (organisation, role) => `${organisation}, ${role}`,
  signing: {
    title: 'Gå gjennom plassane',
    purpose:
      'Sei for kvar plass om han består eller blir avslutta. Lista blir lagra slik ho står når du signerer.',
    visits: 'Du ser kva dag kvar person sist opna arbeidsrommet. Det blir ikkje lagra i gjennomgangen.',
    lastHere: 'sist her',
    never: 'har ikkje vore her',
    consequence: 'Plassar som blir avslutta, mistar tilgangen etter den siste dagen.',
    submit: 'Signer gjennomgangen',
    empty: 'Ingen har plass her no.',
  },
  signed: (by) => `Signert av ${by}`,
} satisfies Translation<typeof source>
