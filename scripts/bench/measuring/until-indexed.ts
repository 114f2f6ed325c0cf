import { count } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '#db/open'
import { searchEntries } from '#db/schema'

/** Waits until the search index of a database that is being served has stopped growing. */
export async function untilIndexed(url: string): Promise<void> {
  const { reader, close } = await openDatabase(url)
  for (let before = -1, now = 0; now !== before || now === 0;) {
    await pause(2_000)
    before = now
    const [row] = await reader.select({ entries: count() }).from(searchEntries)
    now = Number(row?.entries ?? 0)
  }
  await close()
}
