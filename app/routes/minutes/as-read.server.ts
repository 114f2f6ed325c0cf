import { docAt, loadDoc, loadText } from '~/domain/documents/text.server'
import { renderedText } from '~/domain/documents/rendered.server'
import { referencesFor } from '~/domain/references/in-text.server'
import { compareContents, countChanges, type Compared } from '~/editor/compare'
import { contentOf } from '~/editor/content'
import type { Outcomes } from '~/editor/render/edition'
import { opened } from '~/http/opened.server'
import type { Reading } from '~/http/read.server'

/**
 * A text to be approved as it stands now, with the number of its newest change. The form sends that number along in its
 * address (`?read=`): when the text is another by then, the answer shows what has changed since. The text has been granted.
 */
export async function minutesAsRead(
  reading: Reading,
  documentId: string,
  page: { minutes: { language: 'nb' | 'nn' | 'en' | 'se' } | null; outcomes: Outcomes },
) {
  opened(reading, documentId)
  const { sequence } = await loadText(reading, documentId)
  const contentLanguage = page.minutes?.language ?? 'nb'
  return {
    contentLanguage,
    sequence,
    html: await renderedText(reading, documentId, {
      language: contentLanguage,
      outcomes: page.outcomes,
      references: referencesFor(reading, reading.viewer, reading.language),
    }),
    changes: await changesSince(reading, documentId, sequence),
  }
}

async function changesSince(reading: Reading, documentId: string, now: number): Promise<Compared[] | null> {
  const sent = reading.url.searchParams.get('read') ?? ''
  if (!/^\d{1,9}$/.test(sent) || Number(sent) >= now) return null
  const before = contentOf(await docAt(reading, documentId, Number(sent)))
  const compared = compareContents(before, contentOf(await loadDoc(reading, documentId)))
  const { added, removed, changed } = countChanges(compared)
  return added + removed + changed > 0 ? compared : null
}
