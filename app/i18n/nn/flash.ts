import type { Translation } from '../bind'
import type { flash as source } from '../nb/flash'

export const flash = {
  saved: 'Endringane er lagra.',
  'signed-out': 'Du er logga ut.',
} satisfies Translation<typeof source>
