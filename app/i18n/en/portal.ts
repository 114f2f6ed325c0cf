import type { Translation } from '../bind'
import type { portal as source } from '../nb/portal'

export const portal = {} satisfies Translation<typeof source>
