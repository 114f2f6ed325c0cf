import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantAgreement } from '~/domain/agreements/access.server'
import { findNotNeeded } from '~/domain/agreements/assess.server'
import { registerNeed } from '~/domain/agreements/create.server'
import { beginDraft } from '~/domain/agreements/draft.server'
import { editParties } from '~/domain/agreements/edit.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'

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
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_documents', 'group')
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
