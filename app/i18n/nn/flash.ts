import type { Translation } from '../bind'
import type { flash as source } from '../nb/flash'

export const flash = {
  'edition-published': 'Utgåva er publisert.',
  'edition-withdrawn': 'Utgåva er trekt tilbake.',
  saved: 'Endringane er lagra.',
  'signed-out': 'Du er logga ut.',
} satisfies Translation<typeof source>
