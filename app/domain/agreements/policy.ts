import { hasRole, type Viewer } from '~/core/viewer'
import { isOut, type AgreementState } from './states'

/** What the rules need to know of a version of an agreement. */
export interface AgreementThing {
  id: string
  workspaceId: string
  /** Of the workspace, for addresses. */
  slug: string
  title: string
  number: number
  state: AgreementState
  documentId: string | null
  /** The version that it takes the place of once it is signed. */
  replacesId: string | null
  /** The organisations that it is between. */
  partyIds: readonly string[]
  lastsTo: string | null
  /** What was sent to be signed last; null when nothing was. */
  editionId: string | null
}

const runs = (viewer: Viewer, { workspaceId }: AgreementThing) =>
  hasRole(viewer, workspaceId, 'chair', 'secretariat')

const speaksForParty = (viewer: Viewer, { partyIds }: AgreementThing) =>
  viewer.seats.some(({ organisationId }) => partyIds.includes(organisationId))

export const agreementRules = {
  /** Those who work in the group and who watch it; once it is laid before the parties, their people too, wherever they sit. */
  'agreement.read': (viewer: Viewer, agreement: AgreementThing) =>
    hasRole(viewer, agreement.workspaceId, 'chair', 'secretariat', 'member', 'observer') ||
    (isOut(agreement.state) && speaksForParty(viewer, agreement)),
  /** Assess the need, write, send to be signed, take back. */
  'agreement.manage': runs,
  /** Sign for a party. */
  'agreement.sign': (viewer: Viewer, agreement: AgreementThing) =>
    isOut(agreement.state) && speaksForParty(viewer, agreement),
  /** Say that it is terminated. */
  'agreement.terminate': (viewer: Viewer, { workspaceId }: AgreementThing) =>
    hasRole(viewer, workspaceId, 'chair'),
}
