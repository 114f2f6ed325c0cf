import type { Translation } from '../bind'
import type { actionItems as source } from '../nb/action-items'

export const actionItems = {} satisfies Translation<typeof source>
