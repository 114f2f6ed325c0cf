import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantAgreement } from '~/domain/agreements/access.server'
import { findNotNeeded } from '~/domain/agreements/assess.server'
import { sendToSign, renderToSign } from '~/domain/agreements/send.server'
import { signAgreement } from '~/domain/agreements/sign.server'
import { registerNeed } from '~/domain/agreements/create.server'
import { beginDraft } from '~/domain/agreements/draft.server'
import { editParties } from '~/domain/agreements/edit.server'
import { grantDocument } from '~/domain/documents/access.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { words } from './publishing'
import { reading, type TestStore } from './store'

/** A need that is being assessed. @returns its id */
export async function buildAgreement(
  store: Store,
  viewer: Viewer,
  title = 'Bistand til ofre',
): Promise<string> {
  return write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.keep_agreements', 'group')
    return registerNeed(tx, workspace, { title, purpose: 'Hjelpen skal henge sammen.' })
  })
}

/** Says that there is no need. */
export async function rejectNeed(store: Store, viewer: Viewer, id: string): Promise<void> {
  await write(store, viewer.id, async (tx) =>
    findNotNeeded(tx, await grantAgreement(tx, viewer, 'agreement.manage', id), { reason: 'Dekkes av lov.' }),
  )
}

/** An agreement whose text has been begun, between these organisations. @returns its id */
export async function buildDraft(
  store: Store,
  viewer: Viewer,
  { title, partyIds = [] }: { title?: string; partyIds?: readonly string[] } = {},
): Promise<string> {
  const id = await buildAgreement(store, viewer, title)
  await write(store, viewer.id, async (tx) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.keep_agreements', 'group')
    await beginDraft(tx, workspace, await grantAgreement(tx, viewer, 'agreement.manage', id), {
      language: 'nb',
    })
  })
  if (partyIds.length) {
    await write(store, viewer.id, async (tx) =>
      editParties(tx, await grantAgreement(tx, viewer, 'agreement.manage', id), {
        parties: partyIds.map((organisationId) => ({ organisationId, duties: 'Gjør sitt.', contact: '' })),
        version: 1,
      }),
    )
  }
  return id
}

/** Sends it to be signed, as the secretariat does after having seen the text. */
export async function sendForSigning(store: TestStore, viewer: Viewer, id: string): Promise<void> {
  const scope = reading(store)
  const { documentId } = await grantAgreement(scope, viewer, 'agreement.manage', id)
  const document = await grantDocument(scope, viewer, 'document.publish', documentId ?? '')
  const rendered = await renderToSign(scope, viewer, document, words)
  await write(store, viewer.id, async (tx) =>
    sendToSign(tx, viewer, await grantAgreement(tx, viewer, 'agreement.manage', id), {
      ...{ rendered, seen: rendered.hash },
    }),
  )
}

/** Signs for an organisation what was sent last. */
export async function signFor(
  store: TestStore,
  viewer: Viewer,
  id: string,
  organisationId: string,
  edition?: string,
): Promise<void> {
  await write(store, viewer.id, async (tx) => {
    const agreement = await grantAgreement(tx, viewer, 'agreement.sign', id)
    return signAgreement(tx, viewer, agreement, {
      ...{ organisationId, edition: edition ?? agreement.editionId ?? '' },
    })
  })
}
