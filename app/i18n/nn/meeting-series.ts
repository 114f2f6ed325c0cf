import type { Translation } from '../bind'
import type { meetingSeries as source } from '../nb/meeting-series'

/** When a group usually meets, and what each such meeting begins with. */
export const meetingSeries = {
  title: 'Møteseriar',
  purpose:
    'Når gruppa vanlegvis møtest, og kva som alltid står på saklista. Herfrå planlegg du dei neste møta.',
  new: 'Ny serie',
  none: 'Ingen seriar enno.',
  ended: 'Avslutta',
  inUse: 'I bruk',
  fields: {
    title: 'Tittel',
    occurrence: 'Kva gong i månaden',
    weekday: 'Vekedag',
    everyMonths: 'Talet på månader mellom møta',
    firstMonth: 'Første månad',
    starts: 'Startar',
    minutes: 'Lengd i minutt',
    place: 'Stad eller lenkje',
    items: 'Faste saker',
    itemTitle: 'Faste saker',
    itemKind: 'Type sak',
    itemMinutes: 'Minutt',
    rule: 'Når',
    state: 'Status',
    date: 'Datoar',
  },
  firstMonthHint: 'Til dømes 2027-01.',
  itemsHint: 'Dei står først på saklista i kvart møte. Rader utan tittel blir ikkje med.',
  itemRow: (row: number) => `Fast sak ${row}: tittel`,
  kindRow: (row: number) => `Fast sak ${row}: type`,
  minutesRow: (row: number) => `Fast sak ${row}: minutt`,
  occurrences: { first: 'første', second: 'andre', third: 'tredje', fourth: 'fjerde', last: 'siste' },
  weekdays: { '1': 'måndag', '2': 'tysdag', '3': 'onsdag', '4': 'torsdag', '5': 'fredag' },
  rule: (occurrence: string, weekday: string, months: number) =>
    months === 1
      ? `Den ${occurrence} ${weekday}en kvar månad`
      : `Den ${occurrence} ${weekday}en kvar ${months}. månad`,
  time: (starts: string, minutes: number) => `kl. ${starts}, ${minutes} minutt`,
  newPage: {
    title: 'Ny møteserie',
    purpose: 'Ingen møte blir planlagde før du vel datoar på neste side.',
    submit: 'Lagre serien',
  },
  edit: {
    title: 'Endre serien',
    action: 'Endre',
    purpose: 'Møte som er planlagde, blir ikkje endra.',
    submit: 'Lagre endringane',
  },
  planning: {
    heading: 'Planlegg dei neste møta',
    hint: 'Møta får dei faste sakene. Ingen får melding før du sender innkalling.',
    movedFrom: (date: string) => `Flytta frå ${date}, som er ein fridag`,
    submit: 'Planlegg møta',
  },
  planned: 'Planlagt frå serien',
  nonePlanned: 'Ingen møte er planlagde frå serien enno.',
  noItems: 'Serien har ingen faste saker.',
  ending: {
    trigger: 'Avslutt serien …',
    thing: (title: string) => `serien «${title}»`,
    submit: 'Avslutt serien',
    consequence: 'Ingen fleire møte kan planleggjast frå han. Møta som er planlagde, blir ståande.',
  },
} satisfies Translation<typeof source>
