import type { Translation } from '../bind'
import type { workspaces as source } from '../nb/workspaces'

export const workspaces = {} satisfies Translation<typeof source>
