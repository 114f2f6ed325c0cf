import * as Y from 'yjs'
import { grantDocument } from '~/domain/documents/access.server'
import { createDocument, type NewDocument } from '~/domain/documents/create.server'
import { endStretch } from '~/domain/documents/end-stretch.server'
import { changeText } from '~/domain/documents/text.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { contentOf, initialUpdate, type Content } from '~/editor/content'
import { fragmentOf } from '~/editor/fragment'
import type { DemoKey } from '../people'
import type { Stage } from '../stage'

/** Somebody begins a document in a workspace, with a text. */
export function beginDocument(
  stage: Stage,
  author: DemoKey,
  workspace: string,
  { content, ...wanted }: Omit<NewDocument, 'text'> & { content: Content },
): Promise<string> {
  return stage.act(author, async (tx, viewer) => {
    const granted = await grantWorkspace(tx, viewer, 'workspace.write_documents', workspace)
    return createDocument(tx, granted, { ...wanted, text: initialUpdate(content) })
  })
}

/** Somebody writes a text anew, from what stands there. */
export async function rewrite(
  stage: Stage,
  author: DemoKey,
  documentId: string,
  written: (before: Content) => Content,
): Promise<void> {
  await stage.act(author, async (tx, viewer) => {
    const document = await grantDocument(tx, viewer, 'document.edit', documentId)
    await changeText(tx, document.id, (doc) => {
      const content = written(contentOf(doc))
      const fragment = fragmentOf(doc)
      if (fragment) fragment.delete(0, fragment.length)
      Y.applyUpdate(doc, initialUpdate(content))
      return true
    })
    await endStretch(tx, document.id, [author])
  })
}
