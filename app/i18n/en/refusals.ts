import type { Translation } from '../bind'
import type { refusals as source } from '../nb/refusals'

export const refusals = {
  fields: {
    required: (field: string) => `Fill in “${field}”.`,
    'too-long': (field: string) => `The text in “${field}” is too long. Make it shorter.`,
    'too-short': (field: string) => `The text in “${field}” is too short. Write more.`,
    email: (field: string) => `Write “${field}” as an e-mail address, such as name@organisation.no.`,
    date: (field: string) => `Write “${field}” as a date that exists.`,
    time: (field: string) => `Write “${field}” as a time of day, such as 09:30.`,
    choice: (field: string) => `Choose “${field}” from the list.`,
    number: (field: string) => `Write “${field}” as a whole number within the limits.`,
    order: (field: string) => `“${field}” must come after the start.`,
    'common-password': (field: string) => `“${field}” is on lists of common passwords. Choose another.`,
    'not-equal': (field: string) => `“${field}” differs from what you wrote above.`,
    link: (field: string) => `Write “${field}” as a web address that begins with https://.`,
    taken: (field: string) => `“${field}” is already in use. Choose another.`,
  },
  reasons: {
    'edition-not-decided':
      'The document has not been decided, approved or adopted yet. Do that first, then publish.',
    'edition-text-changed':
      'The text has changed since you opened this page. Look through it again, then publish.',
    'edition-identity-number':
      'The text holds what looks like a national identity number. Remove it before you publish.',
    'edition-classified':
      'The text has a classification marking on a line of its own. Classified information does not belong here. Contact your security officer.',
    'edition-withdrawn': 'The edition has already been withdrawn.',
    'bad-request': 'We did not understand what was sent. Reload the page and try again.',
    'changed-meanwhile':
      'Someone else saved while you were writing. Compare, correct what is needed, and save again.',
    conflict: 'This cannot be done as things stand. Reload the page to see what has changed.',
    invalid: 'Something is missing or filled in wrongly. Correct the marked fields and try again.',
    'signed-out': 'Your session has ended. Sign in again; what you have written is still here.',
    'too-many': 'Too many attempts in a short time. Wait a few minutes before you try again.',
  },
} satisfies Translation<typeof source>
