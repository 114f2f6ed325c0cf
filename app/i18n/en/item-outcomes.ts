import type { Translation } from '../bind'
import type { itemOutcomes as source } from '../nb/item-outcomes'

/** What comes of an item, and what an agenda opens with. */
export const itemOutcomes = {
  heading: 'Outcome',
  record: 'Record outcome',
  recordFor: (number: string) => `Record the outcome of item ${number}`,
  title: (number: string) => `Outcome of item ${number}`,
  purpose: 'What you record here is also put under the item in the minutes.',
  kind: 'Outcome',
  kinds: { noted: 'Noted', postponed: 'Postponed to the next meeting' },
  postponedHint: 'The item moves to the next planned meeting when this one is closed.',
  note: 'Short remark',
  save: 'Save the outcome',
  orMark: 'Was anything decided?',
  dissent: 'Dissent',
  dissentHint: 'A new text from the same organisation takes the place of the one before.',
  organisation: 'Organisation',
  dissentText: 'What the organisation holds',
  saveDissent: 'Record the dissent',
  dissentFrom: (organisation: string, text: string) => `Dissent from ${organisation}: ${text}`,
  decision: (number: string) => `Decision ${number}`,
  actionItems: (count: number) => (count === 1 ? '1 action item' : `${count} action items`),
  previous: (number: string) => `Goes on from item ${number}`,
  next: (number: string) => `Goes on as item ${number}`,
  waiting: 'Waiting for a meeting',
  movesOn: 'Items for discussion without an outcome',
  movesOnHint: 'They are postponed, and move to the next meeting when you close this one.',
  since: {
    heading: 'Since last time',
    actionItems: 'Open action items',
    decisions: 'Decisions not carried out',
    all: (count: number) => `See all ${count}`,
    nothing: 'Everything from earlier meetings is done.',
  },
} satisfies Translation<typeof source>
