import type { IsOther } from '~/core/guardrail/unfit'
import { isRefusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantDocument } from '../documents/access.server'
import { othersIn } from './other-numbers.server'

/**
 * Tells of a number in a form about a document whether somebody has said of it, in that document, that it is another: it
 * may stand in comments and in the title too. None to those who may not read the document: nobody can try numbers.
 */
export async function othersHere(asked: {
  viewer: Viewer
  scope: Scope
  params: Readonly<Record<string, string | undefined>>
}): Promise<IsOther> {
  const { viewer, scope, params } = asked
  try {
    const document = await grantDocument(scope, viewer, 'document.read', params.document ?? '')
    return await othersIn(scope, document.id)
  } catch (error) {
    if (isRefusal(error)) return () => false
    throw error
  }
}
