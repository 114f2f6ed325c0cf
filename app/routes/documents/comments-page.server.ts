import type { PresentedThread } from '~/domain/comments/present'
import { threadsOf } from '~/domain/comments/queries.server'
import { documentAbilities } from '~/domain/documents/abilities'
import { documentAt } from '~/domain/documents/at.server'
import { documentPage } from '~/domain/documents/queries.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { crumbsTo } from './crumbs'

/** What the pages about a document's comments share: all its threads, and the way back. */
export async function commentsPage(reading: Reading) {
  const { viewer, params, language } = reading
  const { document, workspace, base } = await documentAt(reading, viewer, params, 'document.read')
  const facts = await documentPage(reading, document, language)
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language)
  return {
    titleParts: [words.comments.all, facts.title],
    crumbs: crumbsTo({ slug, name }, words.documents.list.title, { base, title: facts.title }),
    document: { id: facts.id, title: facts.title },
    href: `${base}/comments`,
    threads: await threadsOf(reading, viewer, document, { href: `${base}/comments` }),
    mayComment: documentAbilities(viewer, document)['document.comment'],
    now: reading.now.toISOString(),
  }
}

/** The page of all that the author of a thread suggests and nobody has decided on; `grant` has proved what the route declares. */
export async function allOfAuthorPage(reading: Reading) {
  const { thread, threads, crumbs, now } = await threadPage(reading)
  const isOpen = ({ kind, author, decision, resolved }: PresentedThread) =>
    kind === 'suggestion' && author.id === thread.author.id && !decision && !resolved
  const open = threads.filter(isOpen)
  const words = dictionary(reading.language).comments
  return {
    titleParts: [words.allBy.title(thread.author.name)],
    author: thread.author.name,
    threads: open,
    threadHref: thread.href,
    mayDecide: open.some(({ may }) => may.decide),
    crumbs,
    now,
  }
}

/** The page of one thread; `grant` has proved what the route declares. */
export async function threadPage(reading: Reading) {
  const page = await commentsPage(reading)
  const thread = page.threads.find(({ id }) => id === reading.params.thread)
  if (!thread) throw new Error('a granted thread is missing')
  return { ...page, thread, crumbs: [...page.crumbs, { href: page.href, name: page.titleParts[0] ?? '' }] }
}
