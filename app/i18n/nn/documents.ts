import type { Translation } from '../bind'
import type { documents as source } from '../nb/documents'

export const documents = {} satisfies Translation<typeof source>
