import type { Translation } from '../bind'
import type { editions as source } from '../nb/editions'

export const editions = {} satisfies Translation<typeof source>
