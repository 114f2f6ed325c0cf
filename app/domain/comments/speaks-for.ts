import { Refusal } from '~/core/refusal'
import { organisationIn, type Viewer } from '~/core/viewer'
import { actsIn, type DocumentThing } from '../documents/policy'

/** The organisation that a person speaks for in a document: that of the seat which lets them. */
export function speaksFor(viewer: Viewer, document: DocumentThing): string {
  const organisationId = organisationIn(viewer, actsIn(viewer, document))
  if (!organisationId) throw new Refusal('forbidden')
  return organisationId
}
