import { dirname, join } from 'node:path'
import { sqliteFile } from '#db/open'
import type { Env } from './env'

/** Where the bytes of files lie: where the environment says, else in a folder beside the SQLite database. */
export function filesFolderOf({ FILES_DIR, DATABASE_URL }: Pick<Env, 'FILES_DIR' | 'DATABASE_URL'>): string {
  if (FILES_DIR) return FILES_DIR
  const beside = DATABASE_URL.startsWith('sqlite:') ? dirname(sqliteFile(DATABASE_URL)) : 'var'
  return join(beside, 'files')
}
