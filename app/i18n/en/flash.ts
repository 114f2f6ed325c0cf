import type { Translation } from '../bind'
import type { flash as source } from '../nb/flash'

export const flash = {
  saved: 'Your changes are saved.',
  'signed-out': 'You are signed out.',
} satisfies Translation<typeof source>
