import type { Translation } from '../bind'
import type { meetings as source } from '../nb/meetings'

export const meetings = {} satisfies Translation<typeof source>
