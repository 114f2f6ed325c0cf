import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { contentOf } from '~/editor/content'
import { compareContents, countChanges } from '~/editor/compare'
import type { Language } from '~/i18n/languages'
import { Refusal } from '~/core/refusal'
import { loadDoc } from '../documents/text.server'
import { grantMandate } from './access.server'
import { mandateByNumber, mandateFacts } from './queries.server'

/** Two versions of a workspace's mandate: their texts laid over each other, and the facts of both. */
export async function compareMandates(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
  { from, to, language }: { from: number; to: number; language: Language },
) {
  const before = await versionOf(scope, viewer, workspaceId, from, language)
  const after = await versionOf(scope, viewer, workspaceId, to, language)
  const compared = compareContents(before.content, after.content)
  return { compared, counted: countChanges(compared), before: before.facts, after: after.facts }
}

async function versionOf(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
  number: number,
  language: Language,
) {
  const id = await mandateByNumber(scope, workspaceId, number)
  if (!id) throw new Refusal('not-found')
  const mandate = await grantMandate(scope, viewer, 'mandate.read', id)
  const doc = await loadDoc(scope, mandate.document.id)
  const content = contentOf(doc)
  doc.destroy()
  return { content, facts: await mandateFacts(scope, viewer, mandate, language) }
}
