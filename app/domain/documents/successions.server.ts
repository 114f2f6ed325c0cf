import { and, eq, inArray, notInArray, or } from 'drizzle-orm'
import { documents, documentSuccessions } from '#db/schema'
import type { Scope } from '~/core/scope'
import { roleIn, type Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { loadDocument, visibleDocuments, type GrantedDocument } from './access.server'
import { documentHref, slugOf } from './address.server'
import { moveOn } from './move-on.server'
import type { DocumentThing } from './policy'

/** Another version of a text, as the page of this one names it. */
export interface OtherVersion {
  title: string
  state: DocumentThing['state']
  number: number
  href: string
}

/**
 * The version that a document is to replace and the one that is to replace it, as far as the viewer may read them.
 * @param here the slug of the workspace that it is read in
 */
export async function otherVersions(
  scope: Scope,
  viewer: Viewer,
  { id, workspaceId }: GrantedDocument<'document.read'>,
  here: string,
): Promise<{ replaces: OtherVersion | null; next: OtherVersion | null }> {
  const steps = await scope.db
    .select()
    .from(documentSuccessions)
    .where(or(eq(documentSuccessions.documentId, id), eq(documentSuccessions.replacesId, id)))
  if (!steps.length) return { replaces: null, next: null }
  const back = steps.find(({ documentId }) => documentId === id)
  const on = steps.find(({ replacesId }) => replacesId === id)
  const wanted = [back?.replacesId, on?.documentId].filter((one) => one !== undefined)
  const rows = await scope.db
    .select({ id: documents.id, title: documents.title, state: documents.state })
    .from(documents)
    .where(and(inArray(documents.id, wanted), visibleDocuments(viewer, scope)))
  // Whoever has no seat where they belong reads them where they are shared.
  const slug = roleIn(viewer, workspaceId) ? await slugOf(scope, workspaceId) : here
  const shown = (other: string | undefined, number: number): OtherVersion | null => {
    const row = rows.find((one) => one.id === other)
    return row ? { title: row.title, state: row.state, number, href: documentHref(slug, row.id) } : null
  }
  return {
    replaces: shown(back?.replacesId, (back?.number ?? 2) - 1),
    next: shown(on?.documentId, on?.number ?? 2),
  }
}

/** All versions of a text, whichever of them is named: their editions are of one series. */
export async function versionsOfText({ db }: Pick<Scope, 'db'>, documentId: string): Promise<string[]> {
  const [own] = await db
    .select({ firstId: documentSuccessions.firstId })
    .from(documentSuccessions)
    .where(or(eq(documentSuccessions.documentId, documentId), eq(documentSuccessions.firstId, documentId)))
    .limit(1)
  if (!own) return [documentId]
  const later = await db
    .select({ id: documentSuccessions.documentId })
    .from(documentSuccessions)
    .where(eq(documentSuccessions.firstId, own.firstId))
  return [own.firstId, ...later.map(({ id }) => id)]
}

/** Whether a later version of a text is decided: then this one is published no more. */
export async function isReplaced({ db }: Pick<Scope, 'db'>, documentId: string): Promise<boolean> {
  const [later] = await db
    .select({ id: documents.id })
    .from(documentSuccessions)
    .innerJoin(documents, eq(documents.id, documentSuccessions.documentId))
    .where(
      and(
        eq(documentSuccessions.replacesId, documentId),
        notInArray(documents.state, ['draft', 'in_review']),
      ),
    )
  return later !== undefined
}

/** Marks the version before one that was just decided; a published one stands until the new one is published itself. */
export async function supersedePrevious(tx: Tx, documentId: string): Promise<void> {
  const [step] = await tx.db
    .select({ replacesId: documentSuccessions.replacesId })
    .from(documentSuccessions)
    .where(eq(documentSuccessions.documentId, documentId))
  const previous = step && (await loadDocument(tx, step.replacesId))
  if (previous?.state !== 'decided' && previous?.state !== 'withdrawn') return
  await moveOn(tx, previous, { from: ['decided', 'withdrawn'], to: 'superseded' })
}
