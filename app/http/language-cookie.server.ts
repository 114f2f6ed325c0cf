import type { Language } from '~/i18n/languages'

/** The `Set-Cookie` value that keeps a chosen language in this browser for a year. */
export function languageCookie(language: Language, secure: boolean): string {
  return `tvers_language=${language}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000${secure ? '; Secure' : ''}`
}

/** Whether a language has been chosen in this browser. */
export function hasLanguageCookie(request: Request): boolean {
  return /(?:^|;\s*)tvers_language=/.test(request.headers.get('cookie') ?? '')
}
