import type { Translation } from '../bind'
import type { guardrail as source } from '../nb/guardrail'

export const guardrail = {
  unsent: {
    identityNumber: {
      title: 'This looks like a national identity number',
      text: 'National identity numbers do not belong in what many read. It has not been sent, and nobody else has seen it.',
    },
    classified: {
      title: 'Tvers is an unclassified system',
      text: 'What you have written is marked as classified. It has not been sent, and nobody else has seen it. Contact the person responsible for security where you work.',
    },
    remove: 'Remove',
    keep: 'Send anyway, it is another number',
    close: 'Close',
  },
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
      'Remove it. If it is another number, say so. Until then the document cannot be sent out, shared or published.',
    classified:
      'Tvers is an unclassified system. Remove what is classified, and contact the person responsible for security where you work. Until then the document cannot be sent out, shared or published.',
  },
  otherNumber: {
    title: 'Not an identity number',
    action: 'It is another number',
    purpose:
      'Some other numbers, such as those of accounts and cases, look like national identity numbers. Say what it is, and the document can be sent out, shared and published.',
    none: 'Nothing in the document looks like a national identity number now.',
    fields: { fingerprint: 'Which number?', reason: 'What is it?' },
    places: { title: 'In the title', text: 'In the text', comments: 'In a comment' },
    reasonHint:
      'An account number, for example. Do not repeat the number. It holds for this number in this document.',
    submit: 'It is another number',
    saidBefore: 'Said before',
    said: (name, reason) => `${name}: ${reason}`,
    saidOfSome: 'Somebody has said so of a number here',
    withdrawal: {
      title: 'Take back that it is another number',
      action: 'Take it back',
      purpose:
        'If the number turns out to be an identity number, what was said of it can be taken back. If it still stands in the document, the document is held up until it is removed. What was sent, shared or published stays as it is.',
      reason: 'Reason',
      reasonHint: 'Do not repeat the number.',
      submit: 'Take it back',
      said: (name, reason) => `Taken back by ${name}: ${reason}`,
    },
  },
  removal: {
    title: 'Remove something from the history',
    action: 'Remove it from the history too',
    purpose:
      'What has been written stays in earlier versions even when it is taken out of the text. Here you can remove it from there.',
    forGood:
      'This cannot be undone. Nobody can read it again, not even those who operate Tvers. Backups made before now still hold it: tell those who operate it.',
    fields: { what: 'What is to be removed?', reason: 'Reason' },
    what: {
      'identity-numbers': 'National identity numbers',
      'taken-out': 'Everything that has been taken out of the text',
    },
    whatHints: {
      'identity-numbers':
        'Removed from the text, all versions, comments and the title, numbers that somebody has called others too. The rest stays as it is.',
      'taken-out':
        'For what should never have been written, such as something classified. Take it out of the text first. Earlier versions then show only words that still stand there. Comments stay.',
    },
    reasonHint: 'Why it has to be removed. Do not repeat what is removed.',
    submit: 'Remove for good',
    done: 'Removed from the history',
    removed: (name, what) =>
      what === 'identity-numbers'
        ? `${name} removed national identity numbers from the text and all versions.`
        : `${name} removed everything that had been taken out of the text.`,
  },
} satisfies Translation<typeof source>
