import { eq } from 'drizzle-orm'
import { organisations, threads, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import { organisationIn, type Viewer } from '~/core/viewer'
import { actsIn, documentRules, type DocumentThing } from '../documents/policy'
import { readersNow } from '../documents/readers-now.server'
import { seesPeople } from '../documents/sees-people.server'
import type { ThreadThing } from './policy'
import type { PresentedComment, PresentedPerson } from './present'
import { speakersIn } from './tell.server'

/** Somebody who can be given a thread, and the organisation that they would see to it for. */
export interface Assignable extends PresentedPerson {
  organisationId: string
}

/**
 * Whom the viewer can give a thread, by name: those who may comment on its document now. Where the workspace keeps its
 * list of people from the viewer, only those of them who speak in the thread, and the viewer.
 */
export async function assignableIn(scope: Scope, viewer: Viewer, thread: ThreadThing): Promise<Assignable[]> {
  const { document } = thread
  const seesAll = await seesPeople(scope, viewer, document)
  const known = seesAll ? [] : [viewer.id, ...(await speakersIn(scope, thread))]
  return (await readersNow(scope, document)).flatMap((reader) => {
    const { id, name } = reader.viewer
    const organisationId = organisationIn(reader.viewer, actsIn(reader.viewer, document))
    if (!organisationId || !documentRules['document.comment'](reader.viewer, document)) return []
    if (!seesAll && !known.includes(id)) return []
    return { id, name, organisationId, organisation: reader.organisations.get(organisationId) ?? '' }
  })
}

/**
 * Who has been given the threads of a document, by thread. Where the workspace keeps its list of people from the viewer,
 * only the viewer, and those who have spoken in the thread.
 */
export async function assigneesOf(
  scope: Scope,
  viewer: Viewer,
  document: DocumentThing,
  said: ReadonlyMap<string, readonly PresentedComment[]>,
): Promise<Map<string, PresentedPerson>> {
  const rows = await scope.db
    .select({
      threadId: threads.id,
      authorId: threads.authorId,
      assignee: { id: users.id, name: users.name, organisation: organisations.shortName },
    })
    .from(threads)
    .innerJoin(users, eq(users.id, threads.assigneeId))
    .innerJoin(organisations, eq(organisations.id, threads.assigneeOrganisationId))
    .where(eq(threads.documentId, document.id))
  if (!rows.length) return new Map()
  const seesAll = await seesPeople(scope, viewer, document)
  const isShown = ({ threadId, authorId, assignee: { id } }: (typeof rows)[number]) =>
    seesAll ||
    [viewer.id, authorId].includes(id) ||
    (said.get(threadId) ?? []).some(({ author }) => author.id === id)
  return new Map(rows.filter(isShown).map(({ threadId, assignee }) => [threadId, assignee]))
}
