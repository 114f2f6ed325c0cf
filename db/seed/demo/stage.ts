import { eq } from 'drizzle-orm'
import type { OpenDatabase } from '#db/database'
import { organisations, workspaces } from '#db/schema'
import { createBus } from '~/core/bus'
import { localDateOf } from '~/core/calendar'
import type { Clock } from '~/core/clock'
import type { Scope } from '~/core/scope'
import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import type { PublicationWords } from '~/domain/editions/render.server'
import type { Passwords } from '~/domain/people/passwords'
import { personByEmail } from '~/domain/people/queries.server'
import { loadViewer } from '~/domain/people/viewer.server'
import { TurnedBackClock } from './calendar'
import { demoEmail, type DemoKey } from './people'

/** What the demo is given by whoever starts it. */
export interface DemoParts {
  database: OpenDatabase
  clock: Clock
  passwords: Passwords
  /** The words that published texts are framed in. */
  words: (language: 'nb' | 'nn' | 'en') => PublicationWords
}

/** Where the demo is played: people do things at a time, as what their seats allow. */
export class Stage {
  readonly clock: TurnedBackClock
  readonly store: Store
  readonly passwords: Passwords
  readonly words: DemoParts['words']

  constructor({ database, clock, passwords, words }: DemoParts) {
    this.clock = new TurnedBackClock(clock)
    this.store = { database, clock: this.clock, bus: createBus() }
    this.passwords = passwords
    this.words = words
  }

  /** One person does something, in a transaction of its own. A little later the next may follow. */
  async act<Result>(key: DemoKey, deed: (tx: Tx, viewer: Viewer) => Promise<Result>): Promise<Result> {
    this.clock.goOn()
    const viewer = await this.viewer(key)
    return write(this.store, viewer.id, (tx) => deed(tx, viewer))
  }

  /** A person as policy sees them at this time. */
  async viewer(key: DemoKey): Promise<Viewer> {
    const { db, today } = this.reading()
    const viewer = await loadViewer(db, await this.userId(key), today)
    if (!viewer) throw new Error(`${key} has no account in the demo`)
    return viewer
  }

  reading(): Scope {
    const now = this.clock.now()
    return { db: this.store.database.reader, now, today: localDateOf(now), grants: new Set() }
  }

  async userId(key: DemoKey): Promise<string> {
    const person = await personByEmail(this.reading(), demoEmail(key))
    if (!person) throw new Error(`${key} has no account in the demo`)
    return person.id
  }

  async organisationId(slug: string): Promise<string> {
    const rows = await this.reading()
      .db.select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.slug, slug))
    return only(rows, slug)
  }

  async workspaceId(slug: string): Promise<string> {
    const rows = await this.reading()
      .db.select({ id: workspaces.id })
      .from(workspaces)
      .where(eq(workspaces.slug, slug))
    return only(rows, slug)
  }
}

function only(rows: ReadonlyArray<{ id: string }>, slug: string): string {
  const [row] = rows
  if (!row) throw new Error(`The demo needs "${slug}", which is not loaded`)
  return row.id
}
