import type { Scope } from '~/core/scope'
import { contentOf, isEmptyContent, type Content } from '~/editor/content'
import { imageAddress } from '~/editor/image-address'
import type { References } from '~/editor/references'
import type { ContentLanguage, Outcomes } from '~/editor/render/edition'
import { renderHtml } from '~/editor/render/html'
import { numberingOf } from './number.server'
import { loadDoc } from './text.server'

/** A text as it stands now, as HTML to be read without script; empty when nothing has been written. The id has been granted. */
export async function renderedText(
  scope: Scope,
  documentId: string,
  options: {
    language: ContentLanguage
    outcomes?: Outcomes
    /** Finds what the reader may see of what the text refers to. */
    references?: (content: Content) => Promise<References>
  },
): Promise<string> {
  const doc = await loadDoc(scope, documentId)
  const content = contentOf(doc)
  doc.destroy()
  if (isEmptyContent(content)) return ''
  return renderHtml(content, {
    language: options.language,
    outcomes: options.outcomes ?? {},
    numbering: await numberingOf(scope, documentId),
    references: (await options.references?.(content)) ?? {},
    imageAt: imageAddress(documentId),
  })
}
