import type { Translation } from '../bind'
import type { auth as source } from '../nb/auth'

export const auth = {} satisfies Translation<typeof source>
