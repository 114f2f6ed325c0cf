import type { Translation } from '../bind'
import type { meetingRunning as source } from '../nb/meeting-running'

/** A meeting while it goes on: the item that it is at, on a screen that everybody looks at. */
export const meetingRunning = {
  title: 'Møtet no',
  run: 'Gjennomfør møtet',
  follow: 'Følg møtet',
  ends: (time: string) => `Sluttar kl. ${time}`,
  none: 'Inga sak er oppe no.',
  notOpen: 'Møtet går ikkje no. Her står kor lang tid sakene tok.',
  toMeeting: 'Til møtet',
  internal: 'Intern sak',
  internalHint: 'Tittel og papir er ikkje synlege her før møteleiaren vel det.',
  closed: 'Saka er for medlemmene i gruppa.',
  show: 'Vis saka på skjermen',
  showHint: 'Alle som ser skjermen, ser då tittel, bakgrunn og papir.',
  hide: 'Gøym saka igjen',
  begin: (number: string) => `Byrj med sak ${number}`,
  next: (number: string) => `Neste: sak ${number}`,
  goTo: (number: string) => `Gå til sak ${number}`,
  goToShort: 'Gå hit',
  pause: 'Pause eller slutt',
  isCurrent: 'Oppe no',
  left: (minutes: number) => (minutes === 1 ? '1 minutt att' : `${minutes} minutt att`),
  lastMinute: 'Under eitt minutt att',
  over: (minutes: number) => (minutes === 1 ? '1 minutt over tida' : `${minutes} minutt over tida`),
  used: (minutes: number) => (minutes === 1 ? 'Brukt 1 minutt' : `Brukt ${minutes} minutt`),
  usedLittle: 'Brukt under eitt minutt',
  planned: (minutes: string) => `Planlagt ${minutes}`,
  minutes: 'Referat',
  minutesNone: 'Referatet er ikkje opna enno.',
  minutesWhole: 'Opne heile referatet',
} satisfies Translation<typeof source>
