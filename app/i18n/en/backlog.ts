import type { Translation } from '../bind'
import type { backlog as source } from '../nb/backlog'

export const backlog = {
  title: 'Items that wait',
  link: (count: number) => (count ? `Items that wait (${count})` : 'Items that wait'),
  purpose: 'Propose items for a coming meeting. The secretariat puts them on an agenda or returns them.',
  empty: 'No items wait.',
  propose: 'Propose an item',
  submit: 'Propose the item',
  by: (name: string) => `Proposed by ${name}`,
  proposedBy: 'Proposed by',
  answered: 'Answered',
  takenInBy: (by: string, title: string) => `${by} put “${title}” on an agenda`,
  returnedBy: (by: string, title: string) => `${by} returned “${title}”`,
  isAnswered: 'The item has been answered.',
  takeIn: 'Put on an agenda',
  meeting: 'Meeting',
  takeInSubmit: 'Put the item on the agenda',
  noMeetings: 'No meetings are planned.',
  giveBack: 'Return the item',
  giveBackPurpose: (name: string) => `${name} is told, with the reason.`,
  giveBackSubmit: 'Return the item',
} satisfies Translation<typeof source>
