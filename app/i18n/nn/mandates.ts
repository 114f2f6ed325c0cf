import type { Translation } from '../bind'
import type { mandates as source } from '../nb/mandates'

export const mandates = {} satisfies Translation<typeof source>
