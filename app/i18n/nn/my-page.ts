import type { Translation } from '../bind'
import type { myPage as source } from '../nb/my-page'

export const myPage = {
  title: 'Mi side',
  purpose: 'Det du skal gjere, det som kjem, og det som er nytt.',
  actionItems: 'Å gjere',
  noActionItems: 'Ingenting ventar på deg. Oppfølgingspunkt du er ansvarleg for, kjem hit.',
  forOrganisation: (organisation) => `For ${organisation}, ingen bestemt person`,
  allActionItems: (count) => `${count} opne i alt`,
  comments: 'Ventar på kommentarar',
  noComments: 'Ingen dokument ventar på kommentarar frå deg.',
  allComments: (count) => `Vis alle ${count}`,
  commented: 'Du har kommentert',
  until: 'Frist',
  meetings: 'Komande møte',
  noMeetings: 'Du er ikkje kalla inn til noko møte.',
  notices: 'Nytt',
  noNotices: 'Ingen beskjedar enno.',
  unread: 'Ulese',
  markRead: 'Merk alle som lesne',
  groups: 'Sjå gruppene',
  noSeats: 'Du har ikkje plass i noko arbeidsrom. Sekretariatet i gruppa di kan gi deg ein.',
} satisfies Translation<typeof source>
