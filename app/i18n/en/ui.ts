import type { Translation } from '../bind'
import type { ui as source } from '../nb/ui'

export const ui = {} satisfies Translation<typeof source>
