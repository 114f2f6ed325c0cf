import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantThread } from '~/domain/comments/access.server'
import { startThread, suggestWording } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { loadDoc } from '~/domain/documents/text.server'
import { createAnchorInDoc } from '~/editor/anchors'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import type { Desk } from '../documents/desk'

/** Where words stand in a document, as a browser would send it. */
export async function anchorAt(desk: Desk, id: string, quote: string) {
  const anchor = createAnchorInDoc(await loadDoc(reading(desk.store), id), quote)
  if (!anchor) throw new Error(`"${quote}" is not in the text`)
  return anchor
}

export async function comment(desk: Desk, part: Part, id: string, quote: string, text = 'Hva betyr dette?') {
  const anchor = await anchorAt(desk, id, quote)
  return desk.as(part, async (tx, viewer) =>
    startThread(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), { ...anchor, text }),
  )
}

export async function suggest(desk: Desk, part: Part, id: string, quote: string, replacement: string) {
  const anchor = await anchorAt(desk, id, quote)
  return desk.as(part, async (tx, viewer) =>
    suggestWording(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      ...anchor,
      replacement,
      text: '',
    }),
  )
}

/** A command on a thread, granted as a route does it. */
export const onThread =
  <Action extends Parameters<typeof grantThread>[2], Result>(
    action: Action,
    threadId: string,
    work: (
      tx: Tx,
      viewer: Viewer,
      thread: Awaited<ReturnType<typeof grantThread<Action>>>,
    ) => Promise<Result>,
  ) =>
  async (tx: Tx, viewer: Viewer) =>
    work(tx, viewer, await grantThread(tx, viewer, action, threadId))
