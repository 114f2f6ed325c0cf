import { isRefusal, Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { loadWholeDoc } from '../documents/text.server'
import { keepVersion, type Occasion } from './keep.server'

/**
 * Keeps a document as it stands, since it is sent out as a paper now.
 * @returns the number of the version; null when nothing was kept
 * @throws Refusal `paper-unreadable`, with the paper's title, when a part of its text cannot be read
 */
export async function keepPaper(
  tx: Tx,
  { id, title }: { id: string; title: string },
  occasion: Occasion,
): Promise<number | null> {
  try {
    // Bytes can be kept that no text can be made of: it is read before it is sent to anybody.
    ;(await loadWholeDoc(tx, id)).destroy()
    return await keepVersion(tx, id, occasion)
  } catch (error) {
    if (isRefusal(error) && error.reason === 'document-damaged') {
      throw new Refusal('conflict', 'paper-unreadable', { values: { paper: title } })
    }
    throw error
  }
}
