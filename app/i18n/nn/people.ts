import type { Translation } from '../bind'
import type { people as source } from '../nb/people'

export const people = {} satisfies Translation<typeof source>
