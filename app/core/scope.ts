import type { Database } from '#db/database'
import type { Turn } from './turn'

/** Where something is looked up: inside a transaction or in the reader, with the proofs of access given so far. */
export interface Scope {
  readonly db: Database
  readonly now: Date
  /** Today in Europe/Oslo, `YYYY-MM-DD`. */
  readonly today: string
  /** Actions that a grant has proved in this request. */
  readonly grants: Set<string>
  /** Where many ask the same at once; never in a transaction, which sees what it has written. */
  readonly turn?: Turn
}
