import { hasRole, roleIn, type Viewer } from '~/core/viewer'
import type { ConsultationKind } from './kinds'
import type { Standing } from './timing'

/** What the rules need to know of a consultation. */
export interface ConsultationThing {
  id: string
  workspaceId: string
  documentId: string
  kind: ConsultationKind
  title: string
  openToAll: boolean
  opensAt: Date
  /** Local date, the last day. */
  deadline: string
  version: number
  standing: Standing
  /** The organisations that are asked. */
  invited: readonly string[]
}

/** What the rules need to know of an organisation's answer, written or not. */
export interface AnswerThing {
  consultation: ConsultationThing
  organisationId: string
}

const isOut = ({ standing }: ConsultationThing) => standing !== 'preparing'

const runs = (viewer: Viewer, { workspaceId }: ConsultationThing) =>
  hasRole(viewer, workspaceId, 'chair', 'secretariat')

const works = (viewer: Viewer, { workspaceId }: ConsultationThing) =>
  hasRole(viewer, workspaceId, 'chair', 'secretariat', 'member')

const isAsked = (viewer: Viewer, { invited }: ConsultationThing) =>
  viewer.seats.some((seat) => invited.includes(seat.organisationId))

/** A submission is between ministries: participants and observers of the group are not part of it. */
const isToldByTheGroup = (viewer: Viewer, consultation: ConsultationThing) =>
  consultation.kind !== 'ministry_submission' && roleIn(viewer, consultation.workspaceId) !== null

/** Whether the viewer has a seat for the organisation, in whichever workspace. */
const belongsTo = (viewer: Viewer, { organisationId }: AnswerThing) =>
  viewer.seats.some((seat) => seat.organisationId === organisationId)

const holdsASeatFor = (viewer: Viewer, { organisationId }: AnswerThing) =>
  viewer.seats.some((seat) => seat.organisationId === organisationId && seat.capacity === 'holder')

const isAskedFor = ({ consultation, organisationId }: AnswerThing) =>
  isOut(consultation) && consultation.invited.includes(organisationId)

export const consultationRules = {
  /** The text, the questions and the dates; never what anybody answers. */
  'consultation.read': (viewer: Viewer, consultation: ConsultationThing) =>
    works(viewer, consultation) ||
    (isOut(consultation) && (isAsked(viewer, consultation) || isToldByTheGroup(viewer, consultation))),
  /** Prepare it, invite, send out, extend, remind. */
  'consultation.manage': runs,
  /** What has been sent; what is being written is nobody's but the organisation's own. */
  'consultation.read_answers': works,
  /** Say what comes of each input; moderate what comes from the portal. */
  'consultation.treat': runs,
  'consultation.finish': (viewer: Viewer, { workspaceId }: ConsultationThing) =>
    hasRole(viewer, workspaceId, 'chair'),
}

export const answerRules = {
  /** The organisation's own people, and nobody else: not the host, not an administrator. */
  'answer.write': (viewer: Viewer, answer: AnswerThing) => isAskedFor(answer) && belongsTo(viewer, answer),
  /** Send it, or take it back: those who hold a seat for the organisation. Their deputies write. */
  'answer.send': (viewer: Viewer, answer: AnswerThing) => isAskedFor(answer) && holdsASeatFor(viewer, answer),
}
