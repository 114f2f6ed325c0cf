import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { loadDocuments } from './access.server'
import { documentRules } from './policy'

/** A person and a document, asked about together. */
export interface Editing {
  viewer: Viewer
  documentId: string
}

/**
 * Which of these may write now, by the same rules that `grantDocument` asks. Many are asked about at once, since many
 * write at once: each document is read once, and all of them together.
 */
export async function whoMayEdit<One extends Editing>(scope: Scope, asked: readonly One[]): Promise<One[]> {
  const things = await loadDocuments(scope, [...new Set(asked.map(({ documentId }) => documentId))])
  return asked.filter(({ viewer, documentId }) => {
    const document = things.get(documentId)
    return (
      document &&
      documentRules['document.read'](viewer, document) &&
      documentRules['document.edit'](viewer, document)
    )
  })
}
