import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type * as Y from 'yjs'
import { comments, organisations, suggestionDecisions, threadResolutions, threads, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { anchoredWords } from '~/editor/anchors'
import { imagesOf } from '~/editor/image-address'
import { pictureIn } from '~/editor/suggested-format'
import { textRuns, type TextRun } from '~/editor/text-runs'
import type { GrantedDocument } from '../documents/access.server'
import type { DocumentThing } from '../documents/policy'
import { loadDoc } from '../documents/text.server'
import { assigneesOf } from './assignees.server'
import { commentRules, threadRules, type ThreadThing } from './policy'
import type { PresentedComment, PresentedPerson, PresentedThread } from './present'

const person = { id: users.id, name: users.name, organisation: organisations.shortName }

/** All threads of a document, oldest first, as they stand against its text now. `href` is the page that lists them. */
export async function threadsOf(
  scope: Scope,
  viewer: Viewer,
  document: GrantedDocument<'document.read'>,
  { href }: { href: string },
): Promise<PresentedThread[]> {
  const rows = await scope.db
    .select({ thread: threads, author: person })
    .from(threads)
    .innerJoin(users, eq(users.id, threads.authorId))
    .innerJoin(organisations, eq(organisations.id, threads.organisationId))
    .where(eq(threads.documentId, document.id))
    .orderBy(asc(threads.createdAt), asc(threads.id))
  if (!rows.length) return []
  const said = await commentsIn(scope, viewer, document)
  const assignees = await assigneesOf(scope, viewer, document, said)
  const resolved = await resolutionsIn(scope, document)
  const decided = await decisionsIn(scope, document)
  const doc = await loadDoc(scope, document.id)
  // Walking the text once for all threads, and not once for each.
  const runs = textRuns(doc)
  const presented = rows.map(({ thread, author }): PresentedThread => {
    const { id, kind, replacement, format, anchorFrom: from, anchorTo: to, quote, thing: what } = thread
    const anchor = { from, to, quote, thing: what }
    const decision = decided.get(id) ?? null
    const thing: ThreadThing = { id, document, kind, authorId: thread.authorId, anchor, replacement, format }
    const gone = decision === null && wordsAreGone(doc, thing, runs)
    return {
      id,
      href: `${href}/${id}`,
      kind,
      anchor,
      replacement,
      format,
      ...(pictureIn(format) ? { images: imagesOf(document.id) } : {}),
      author,
      assignee: assignees.get(id) ?? null,
      createdAt: thread.createdAt.toISOString(),
      comments: said.get(id) ?? [],
      resolved: resolved.get(id) ?? null,
      decision,
      wordsGone: gone,
      waiting: 0,
      may: abilities(viewer, thing, { decided: decision !== null, resolved: resolved.has(id) }),
    }
  })
  doc.destroy()
  const waiting = waitingBy(presented)
  return presented.map((thread) =>
    isWaiting(thread) ? { ...thread, waiting: waiting.get(thread.author.id) ?? 0 } : thread,
  )
}

const isWaiting = ({ kind, decision, resolved }: PresentedThread) =>
  kind === 'suggestion' && !decision && !resolved

/** How many suggestions of each person wait for a decision. */
function waitingBy(threads: readonly PresentedThread[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { author } of threads.filter(isWaiting)) counts.set(author.id, (counts.get(author.id) ?? 0) + 1)
  return counts
}

/** How many threads a document has, open and handled. */
export async function threadCount({ db }: Scope, { id }: GrantedDocument<'document.read'>): Promise<number> {
  const [row] = await db.select({ count: count() }).from(threads).where(eq(threads.documentId, id))
  return row?.count ?? 0
}

/** A suggestion needs its words whole; a comment only something to stand at; a remark nothing. */
function wordsAreGone(doc: Y.Doc, { anchor, kind }: ThreadThing, runs: TextRun[]): boolean {
  if (kind === 'remark') return false
  const words = anchoredWords(doc, anchor, runs)
  return words === null || (kind === 'suggestion' && !words.whole)
}

/** What the page offers: nothing more to say where it is decided or put aside, and no putting aside where one decides. */
function abilities(
  viewer: Viewer,
  thread: ThreadThing,
  { decided, resolved }: { decided: boolean; resolved: boolean },
): PresentedThread['may'] {
  const decide = !decided && !resolved && threadRules['suggestion.decide'](viewer, thread)
  return {
    reply: !decided && !resolved && threadRules['thread.reply'](viewer, thread),
    assign: !decided && !resolved && threadRules['thread.assign'](viewer, thread),
    resolve: !decided && !decide && threadRules['thread.resolve'](viewer, thread),
    decide,
  }
}

async function commentsIn({ db }: Scope, viewer: Viewer, document: DocumentThing) {
  const rows = await db
    .select({ comment: comments, author: person })
    .from(comments)
    .innerJoin(threads, eq(threads.id, comments.threadId))
    .innerJoin(users, eq(users.id, comments.authorId))
    .innerJoin(organisations, eq(organisations.id, comments.organisationId))
    .where(eq(threads.documentId, document.id))
    .orderBy(asc(comments.createdAt), asc(comments.id))
  const byThread = new Map<string, PresentedComment[]>()
  for (const { comment, author } of rows) {
    const { id, threadId, authorId, text } = comment
    const presented = {
      id,
      author,
      text,
      createdAt: comment.createdAt.toISOString(),
      editedAt: comment.editedAt?.toISOString() ?? null,
      mayEdit: commentRules['comment.edit'](viewer, { id, threadId, authorId, document }),
    }
    byThread.set(threadId, [...(byThread.get(threadId) ?? []), presented])
  }
  return byThread
}

async function resolutionsIn({ db }: Scope, document: DocumentThing) {
  const rows = await db
    .select({ threadId: threadResolutions.threadId, by: users.name, at: threadResolutions.resolvedAt })
    .from(threadResolutions)
    .innerJoin(threads, eq(threads.id, threadResolutions.threadId))
    .innerJoin(users, eq(users.id, threadResolutions.resolvedBy))
    .where(and(eq(threads.documentId, document.id), isNull(threadResolutions.reopenedAt)))
  return new Map(rows.map(({ threadId, by, at }) => [threadId, { by, at: at.toISOString() }]))
}

async function decisionsIn({ db }: Scope, document: DocumentThing) {
  const rows = await db
    .select({ decision: suggestionDecisions, by: person })
    .from(suggestionDecisions)
    .innerJoin(threads, eq(threads.id, suggestionDecisions.threadId))
    .innerJoin(users, eq(users.id, suggestionDecisions.decidedBy))
    .innerJoin(organisations, eq(organisations.id, suggestionDecisions.organisationId))
    .where(eq(threads.documentId, document.id))
  return new Map(
    rows.map(({ decision: { threadId, outcome, reason, decidedAt }, by }) => [
      threadId,
      { outcome, reason, by: by satisfies PresentedPerson, at: decidedAt.toISOString() },
    ]),
  )
}
