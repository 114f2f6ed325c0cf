import type { Translation } from '../bind'
import type { minutesSending as source } from '../nb/minutes-sending'

/** Minutes that are sent to those with a seat, with the action items of the meeting. */
export const minutesSending = {
  title: 'Send ut referatet',
  purpose:
    'Alle under får melding i Tvers og ein e-post på sitt språk, med lenkje til referatet og dei opne oppfølgingspunkta frå møtet. Det dei sjølve har ansvar for, står først.',
  open: 'Send ut referatet',
  recipients: 'Mottakarar',
  people: (number) => (number === 1 ? '1 person' : `${number} personar`),
  actionItems: 'Opne oppfølgingspunkt',
  lastSent: 'Sist sendt',
  last: (date, by, people) =>
    `${date}${by ? ` av ${by}` : ''} til ${people === 1 ? '1 person' : `${people} personar`}`,
  sentTo: (date, people) => `Sendt ${date} til ${people === 1 ? '1 person' : `${people} personar`}`,
  never: 'Ikkje sendt enno',
  withoutAccess: (number) =>
    number === 1
      ? 'Éin med plass i gruppa får det ikkje, fordi referatet ikkje er ope for vedkomande.'
      : `${number} med plass i gruppa får det ikkje, fordi referatet ikkje er ope for dei.`,
  internal:
    'Punkt frå interne saker går berre til dei som kan lese sakene, og til dei som har ansvar for punktet.',
  mailOff: 'Den som ikkje vil ha slik e-post, får berre meldinga i Tvers.',
  name: 'Namn',
  organisation: 'Verksemd',
  nobody: 'Ingen andre i gruppa kan lese referatet.',
  submit: 'Send referat og oppfølgingspunkt',
  again: 'Send på nytt',
} satisfies Translation<typeof source>
