import type { Scope } from '~/core/scope'
import { contentOf, isEmptyContent } from '~/editor/content'
import { imageAddress } from '~/editor/image-address'
import type { ContentLanguage, Outcomes } from '~/editor/render/edition'
import { renderHtml } from '~/editor/render/html'
import { loadDoc } from './text.server'

/** A text as it stands now, as HTML to be read without script; empty when nothing has been written. The id has been granted. */
export async function renderedText(
  scope: Scope,
  documentId: string,
  options: { language: ContentLanguage; outcomes?: Outcomes },
): Promise<string> {
  const doc = await loadDoc(scope, documentId)
  const content = contentOf(doc)
  doc.destroy()
  if (isEmptyContent(content)) return ''
  return renderHtml(content, {
    language: options.language,
    outcomes: options.outcomes ?? {},
    imageAt: imageAddress(documentId),
  })
}
