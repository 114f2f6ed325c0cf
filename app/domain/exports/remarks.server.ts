import type * as Y from 'yjs'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { resolveAnchor } from '~/editor/anchors'
import { formatSaid, type FormatWords } from '~/editor/format-said'
import type { Remark } from '~/editor/render/remarks'
import { formatFrom } from '~/editor/suggested-format'
import type { PresentedPerson } from '../comments/present'
import { threadsOf } from '../comments/queries.server'
import type { GrantedDocument } from '../documents/access.server'

/** What the file says of a thread that is resolved, in the language of the text. */
export interface RemarkWords {
  resolvedBy(name: string): string
  format: FormatWords
}

/**
 * What is said beside a text, for a file that shows it: threads, and suggestions that nobody has decided on. One that has
 * been is in the text, or was not to be.
 */
export async function remarksFor(
  scope: Scope,
  viewer: Viewer,
  document: GrantedDocument<'document.read'>,
  doc: Y.Doc,
  words: RemarkWords,
): Promise<Remark[]> {
  const threads = await threadsOf(scope, viewer, document, { href: '' })
  return threads
    .filter(({ decision }) => decision === null)
    .map(({ kind, anchor, wordsGone, replacement, format, author, createdAt, comments, resolved }) => ({
      place: wordsGone || kind === 'remark' ? null : resolveAnchor(doc, anchor),
      quote: anchor.quote,
      replacement,
      format: readFormat(format, words.format),
      author: signed(author),
      at: new Date(createdAt),
      said: comments
        .filter(({ text }) => text.trim() !== '')
        .map((comment) => ({
          author: signed(comment.author),
          at: new Date(comment.createdAt),
          text: comment.text,
        })),
      resolved: resolved && words.resolvedBy(resolved.by),
    }))
}

function readFormat(kept: string | null, words: FormatWords): Remark['format'] {
  const change = kept === null ? null : formatFrom(kept)
  return change && { change, said: formatSaid(words, change) }
}

function signed({ name, organisation }: PresentedPerson): string {
  return organisation ? `${name} (${organisation})` : name
}
