import type { FlashKey } from '~/http/flash.server'

/** Where to go when a comment's verb is done; nowhere for a form beside the text, which stays where it is. */
export function afterwards(inPlace: boolean, to: string, flash: FlashKey) {
  return inPlace ? { facts: { stays: true } } : { to, flash }
}
