import { Fragment } from '@tiptap/pm/model'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { loadDocument } from '~/domain/documents/access.server'
import { documentRules } from '~/domain/documents/policy'
import { loadDoc } from '~/domain/documents/text.server'
import { contentOf, type Content } from '~/editor/content'
import { linesIn } from '~/editor/lines-in'
import { countedIn } from '~/editor/numbering'
import { repairContent } from '~/editor/reading'
import { lineToRewrite } from '~/editor/rewrite-line'
import type { GrantedConsultation } from './access.server'
import { followed } from './follow'
import { paragraphsOf } from './page.server'

/** A paragraph of the draft as it stands now. */
export interface ParagraphNow {
  number: number
  text: string
  /** Its words, when they are one line that other words can be put in the place of; null for tables and the like. */
  line: string | null
}

/** A draft's paragraphs with the numbers that they have now. */
export function paragraphsNow(content: Content): ParagraphNow[] {
  return countedIn(repairContent(content), 'paragraphs').map(({ node, number }) => ({
    number: Number(number),
    text: linesIn(Fragment.from(node)).join('\n'),
    line: lineToRewrite(node)?.textContent ?? null,
  }))
}

/**
 * The draft of a consultation as it goes on: for each paragraph that was asked about, by its number, the one that it is
 * now; those that are gone are left out. Null when the draft is not the viewer's to read.
 */
export async function draftNow(
  scope: Scope,
  viewer: Viewer,
  consultation: GrantedConsultation<'consultation.read_answers'>,
): Promise<{ paragraphs: Map<number, ParagraphNow>; gone: number[]; mayWrite: boolean } | null> {
  const document = await loadDocument(scope, consultation.documentId)
  if (!document || !documentRules['document.read'](viewer, document)) return null
  const doc = await loadDoc(scope, document.id)
  const now = paragraphsNow(contentOf(doc))
  doc.destroy()
  const asked = (await paragraphsOf(scope, consultation.id)).flatMap(({ number, text }) =>
    number === null ? [] : [{ number, text }],
  )
  const found = followed(asked, now)
  const byNumber = new Map(now.map((one) => [one.number, one]))
  const paragraphs = new Map<number, ParagraphNow>()
  for (const [number, { number: nowNumber }] of found) {
    const one = byNumber.get(nowNumber)
    if (one) paragraphs.set(number, one)
  }
  return {
    paragraphs,
    gone: asked.map(({ number }) => number).filter((number) => !paragraphs.has(number)),
    mayWrite: documentRules['document.decide_suggestions'](viewer, document),
  }
}
