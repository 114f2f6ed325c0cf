import type { Translation } from '../bind'
import type { unsent as source } from '../nb/unsent'

export const unsent = {
  title: 'Not sent from this device',
  purpose:
    'What you write while offline stays on this device until it is sent. It is removed when you sign out.',
  waiting: 'Waiting to be sent',
  waitingHint: 'Sent by itself when you are online.',
  copies: 'Not in the text',
  copiesHint:
    'You could no longer write here, or others had rewritten the line while you were away. This is what you wrote. The copy is removed after 30 days.',
  none: 'Everything you have written on this device has been sent.',
  reading: 'Reading what is on this device …',
  unavailable: 'This browser keeps nothing on the device.',
  notice: 'Something you wrote is not in the text. You have a copy on this device.',
  see: 'See the copy',
  copy: 'Copy the text',
  copied: 'The text is copied',
  notCopied: 'The browser did not let us copy. Download the text.',
  download: 'Download as text',
  remove: 'Remove the copy',
  of: (action: string, title: string) => `${action}: ${title}`,
  written: 'Written',
  manage: 'See what is on this device',
  outOfReach: {
    lost: 'No connection. We keep trying.',
    held: 'Not sent: no connection. What you filled in is here. Send it when you have a connection again.',
  },
} satisfies Translation<typeof source>
