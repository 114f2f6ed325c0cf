import type { Logger } from 'pino'
import type { Admission } from '~/auth/admit.server'
import type { Door } from '~/auth/door.server'
import type { Passwords } from '~/auth/password.server'
import type { Sessions } from '~/auth/session.server'
import type { FileFolder } from '~/core/file-folder'
import type { Store } from '~/core/store'
import type { Language } from '~/i18n/languages'

/** Settings of the installation that pages may need. */
export interface Installation {
  /** Where the outside reaches it: `https://tvers.example`. */
  readonly origin: string
  readonly demo: boolean
  /** Whether mail stays in the outbox, since no SMTP server is set. */
  readonly mailStaysHere: boolean
  /** Whether a scanner looks through files. */
  readonly scansFiles: boolean
  readonly accessibilityStatementUrl: string | null
  /** Where feedback and reports of weaknesses go. */
  readonly contactEmail: string
  readonly secureCookies: boolean
}

/** What the server hands to each request. */
export type RequestContext = {
  readonly store: Store
  /** The bytes of files. */
  readonly files: FileFolder
  readonly sessions: Sessions
  /** The way in, with the counters that slow guessing down. */
  readonly door: Door
  readonly passwords: Passwords
  readonly installation: Installation
  readonly log: Logger
  /** For the inline scripts that Remix writes. */
  readonly nonce: string
  /** What an error page shows and the log holds. */
  readonly reference: string
  readonly address: string
  readonly language: Language
  /** Who asks; looked up once per request. Null when nobody is signed in. */
  admission(): Promise<Admission | null>
}

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
  // Remix reads the context's type from this interface.
  interface AppLoadContext extends RequestContext {}
}
