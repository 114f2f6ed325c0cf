import type { OpenDatabase } from '#db/database'
import { loadDemo } from '#db/seed/demo/load'
import { createPasswords } from '~/auth/password.server'
import { systemClock } from '~/core/clock'
import { publicationWords } from '~/http/publication-words.server'

/** Fills an empty database with the demo, before anything is served. */
export async function prepareDemo(database: OpenDatabase): Promise<void> {
  await loadDemo({ database, clock: systemClock, passwords: createPasswords(), words: publicationWords })
}
