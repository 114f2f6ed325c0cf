import type { Translation } from '../bind'
import type { activity as source } from '../nb/activity'

export const activity = {} satisfies Translation<typeof source>
