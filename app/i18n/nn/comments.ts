import type { Translation } from '../bind'
import type { comments as source } from '../nb/comments'

export const comments = {} satisfies Translation<typeof source>
