import type { Translation } from '../bind'
import type { refusals as source } from '../nb/refusals'

export const refusals = {} satisfies Translation<typeof source>
