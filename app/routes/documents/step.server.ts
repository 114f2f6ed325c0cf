import { Refusal } from '~/core/refusal'
import { grantDocument } from '~/domain/documents/access.server'
import { documentStates } from '~/domain/documents/kinds'
import { documentPage } from '~/domain/documents/queries.server'
import type { DocumentThing, documentRules } from '~/domain/documents/policy'
import { workspacePage } from '~/domain/workspaces/queries.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { crumbsTo } from './crumbs'
import { documentAt } from '~/domain/documents/at.server'

/**
 * What the page of one step shows around its form; `title` names the step, and `from` where it begins.
 * @throws Refusal when the document does not stand there
 */
export async function stepPage(
  reading: Reading,
  action: keyof typeof documentRules,
  title: string,
  from: ReadonlyArray<DocumentThing['state']> = documentStates,
) {
  const { viewer, params, language } = reading
  const { document, workspace, base } = await documentAt(reading, viewer, params, action)
  if (!from.includes(document.state)) throw new Refusal('conflict', 'document-moved-on')
  const readable = await grantDocument(reading, viewer, 'document.read', document.id)
  const facts = await documentPage(reading, readable, language)
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const { list } = dictionary(language).documents
  return {
    titleParts: [title, facts.title],
    crumbs: crumbsTo({ slug, name }, list.title, { base, title: facts.title }),
    document: facts,
    base,
  }
}
