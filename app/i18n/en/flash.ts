import type { Translation } from '../bind'
import type { flash as source } from '../nb/flash'

export const flash = {
  'edition-published': 'The edition is published.',
  'edition-withdrawn': 'The edition has been withdrawn.',
  saved: 'Your changes are saved.',
  'signed-out': 'You are signed out.',
} satisfies Translation<typeof source>
