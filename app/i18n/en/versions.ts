import type { Translation } from '../bind'
import type { versions as source } from '../nb/versions'

export const versions = {
  title: 'Versions',
  purpose: 'The text as it stood after each stretch of work and each step. Nothing here can be changed.',
  empty: 'No versions yet. The first comes when somebody has finished a stretch of work.',
  kept: 'Kept',
  version: (number) => `Version ${number}`,
  now: 'As it is now',
  stretch: 'after a stretch of work',
  keptAt: (state) => `when it became: ${state}`,
  restoredFrom: (number) => `put back from version ${number}`,
  keep: 'Keep the text now',
  nameHint: 'For instance “Sent to the ministries”. The text is kept as it is now.',
  compare: 'Compare two versions',
  show: 'Show the differences',
  fields: { name: 'Name of the version', from: 'From version', to: 'To version' },
  comparison: (from, to) =>
    to === null ? `Changes since version ${from}` : `From version ${from} to version ${to}`,
  sinceBefore: 'Changes since the version before',
  untilNow: 'Changes since this version',
  counted: ({ added, removed, changed }) =>
    `${added} new ${added === 1 ? 'paragraph' : 'paragraphs'}, ${removed} taken out, ${changed} changed`,
  alike: 'The two texts are the same.',
  merged: 'Show as one text',
  sideBySide: 'Show side by side',
  image: 'Picture',
  decoration: 'decoration only',
  reformatted: 'New form',
  authors: 'Who wrote what',
  authorsPurpose: 'Each paragraph of the text as it is now, and who wrote the words.',
  nobody: 'From the template',
  nothingWritten: 'Nobody has written anything yet.',
  restore: {
    more: 'Put back …',
    title: (number) => `Put back to version ${number}`,
    purpose:
      'The text is put back for everyone. What stands there now is kept as a version of its own first.',
    submit: 'Put back',
  },
} satisfies Translation<typeof source>
