import { eq } from 'drizzle-orm'
import { documents, editions } from '#db/schema'
import type { Scope } from '~/core/scope'
import { numberingOf } from '~/domain/documents/number.server'
import { loadDoc } from '~/domain/documents/text.server'
import { insideTheFile } from '~/domain/images/inside-file'
import { imagesIn } from '~/domain/images/queries.server'
import { contentOf } from '~/editor/content'
import { renderHtml } from '~/editor/render/html'
import type { GrantedAgreement } from './access.server'

/**
 * The text that was sent to be signed, as HTML with its pictures in it: a party that cannot read the document reads it
 * here. What was sent does not change any more.
 */
export async function textToSign(scope: Scope, agreement: GrantedAgreement<'agreement.read'>) {
  const [row] = await scope.db
    .select({ id: documents.id, language: editions.language })
    .from(editions)
    .innerJoin(documents, eq(documents.id, editions.documentId))
    .where(eq(editions.id, agreement.editionId ?? ''))
  if (!row) throw new Error('an agreement that is out has no edition')
  const content = contentOf(await loadDoc(scope, row.id))
  const images = await imagesIn(scope, row.id, content)
  const { language } = row
  const numbering = await numberingOf(scope, row.id)
  return {
    language,
    html: renderHtml(content, { outcomes: {}, language, numbering, imageAt: insideTheFile(images) }),
  }
}
