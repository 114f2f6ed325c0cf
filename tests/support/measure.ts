import { measures } from '#db/schema'
import { newId } from '~/core/ids'
import type { Store } from '~/core/store'
import { write } from '~/core/write'

/** A measure of the strategy; without a title only its number is known. @returns its id */
export async function buildMeasure(
  store: Store,
  number: number,
  titleNb: string | null = null,
): Promise<string> {
  const id = newId()
  const words = titleNb === null ? {} : { titleNb, titleNn: titleNb, titleEn: titleNb }
  await write(store, null, (tx) =>
    tx.db.insert(measures).values({ id, number, focusArea: 1, state: 'on_track', ...words }),
  )
  return id
}
