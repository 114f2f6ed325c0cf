import { eq, max } from 'drizzle-orm'
import { documentUpdates, documentVersions } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantDocument, type GrantedDocument } from '../documents/access.server'
import { versionsOf, type ListedVersion } from '../versions/queries.server'
import { choosesVersion } from './chooses-version'

/** As many of the newest are offered. */
const offered = 50

/** Which versions of a document can become an edition, the newest first. */
export interface VersionChoice {
  /** One alone where there is no choice, or none when the text as it stands is not kept yet. */
  versions: ListedVersion[]
  /** Whether the newest of them is the text as it stands; otherwise a version is kept when it is published. */
  newestStands: boolean
}

/** The versions of a document that may be published: any where nobody adopted it as one text, else the newest. */
export async function versionChoice(
  scope: Scope,
  viewer: Viewer,
  document: GrantedDocument<'document.publish'>,
): Promise<VersionChoice> {
  const readable = await grantDocument(scope, viewer, 'document.read_history', document.id)
  const { versions } = await versionsOf(scope, readable, { page: 1, size: offered })
  const newestStands = await isNewestStanding(scope, document.id)
  if (choosesVersion(document)) return { versions, newestStands }
  return { versions: newestStands ? versions.slice(0, 1) : [], newestStands }
}

async function isNewestStanding({ db }: Scope, documentId: string): Promise<boolean> {
  const [[kept], [written]] = await Promise.all([
    db
      .select({ sequence: max(documentVersions.sequence) })
      .from(documentVersions)
      .where(eq(documentVersions.documentId, documentId)),
    db
      .select({ sequence: max(documentUpdates.sequence) })
      .from(documentUpdates)
      .where(eq(documentUpdates.documentId, documentId)),
  ])
  return typeof kept?.sequence === 'number' && kept.sequence === (written?.sequence ?? 0)
}
