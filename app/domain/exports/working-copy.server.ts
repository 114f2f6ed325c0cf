import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { contentOf } from '~/editor/content'
import type { ContentLanguage } from '~/editor/render/edition'
import type { WorkingCopy } from '~/editor/render/working-copy'
import type { GrantedDocument } from '../documents/access.server'
import { numberingOf } from '../documents/number.server'
import { loadDoc } from '../documents/text.server'
import { imagesIn } from '../images/queries.server'
import { frozenReferences } from '../references/frozen.server'
import { paperHead } from '../workspaces/letterhead.server'
import { remarksFor, type RemarkWords } from './remarks.server'

/** What a working copy says around its text, in the language of the text. */
export type CopyWords = Pick<WorkingCopy, 'line' | 'facts'>

/**
 * A document's text as it stands now, with its pictures, to be taken out in its workspace's letterhead. A file is handed on: of what the text refers to
 * it names only what all readers of the document may see.
 */
export async function workingCopyOf(
  scope: Scope,
  document: GrantedDocument<'document.read'>,
  language: ContentLanguage,
  words: CopyWords,
  /** Whoever wants what is said beside the text too, and how the file says it. */
  said?: { to: Viewer; words: RemarkWords },
): Promise<WorkingCopy> {
  const doc = await loadDoc(scope, document.id)
  const content = contentOf(doc)
  const remarks = said ? await remarksFor(scope, said.to, document, doc, said.words) : []
  doc.destroy()
  const suggested = remarks.flatMap(({ format }) =>
    format && 'picture' in format.change ? [format.change.picture.imageId] : [],
  )
  const images = await imagesIn(scope, document.id, content, suggested)
  const spoken = language === 'se' ? 'nb' : language
  const references = await frozenReferences(scope, document, content, {
    accessCode: 'internal',
    language: spoken,
  })
  const { name: organisation, head } = await paperHead(scope, document.workspaceId, spoken)
  const numbering = await numberingOf(scope, document.id)
  const text = { content, numbering, outcomes: {}, references, images, remarks }
  return { title: document.title, language, organisation, head, date: scope.today, ...text, ...words }
}
