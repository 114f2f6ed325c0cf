import type { Translation } from './bind'
import type { nb } from './nb'

/** Every sentence of the interface, by area. Bokmål is the source that binds the others. */
export type Words = Translation<typeof nb>
