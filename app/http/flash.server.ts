import type { flash } from '~/i18n/nb/flash'

/** A word about what was just done; its sentence is in `i18n/<language>/flash.ts`. */
export type FlashKey = keyof typeof flash

const name = 'tvers_flash'

/** The `Set-Cookie` value that carries a word to the next page. */
export function setFlash(key: FlashKey, secure: boolean): string {
  return `${name}=${key}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60${secure ? '; Secure' : ''}`
}

/** The `Set-Cookie` value that takes the word away once it has been said. */
export const clearFlash = `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`

/** The word that waits to be said, as the browser sent it; whoever shows it looks it up among the sentences. */
export function readFlash(request: Request): string | null {
  const match = /(?:^|;\s*)tvers_flash=([a-z-]{1,60})(?:;|$)/.exec(request.headers.get('cookie') ?? '')
  return match?.[1] ?? null
}
