import type { Translation } from '../bind'
import type { guardrail as source } from '../nb/guardrail'

export const guardrail = {
  found: {
    'identity-number': {
      title: 'The title seems to hold a national identity number.',
      text: 'The text seems to hold a national identity number.',
      comments: 'A comment seems to hold a national identity number.',
    },
    classified: {
      title: 'The title is a classification marking.',
      text: 'The text has a classification marking on a line of its own.',
      comments: 'A comment has a classification marking on a line of its own.',
    },
  },
  todo: {
    'identity-number':
      'Remove it. If it is another number, write it in groups: 1234 56 78901. Until then the document cannot be sent out, shared or published.',
    classified:
      'Tvers is an unclassified system. Remove what is classified, and contact the person responsible for security where you work. Until then the document cannot be sent out, shared or published.',
  },
} satisfies Translation<typeof source>
