import { meetingRules } from './domain/meetings/policy'
import { actionItemRules } from './domain/action-items/policy'
import { commentRules, threadRules } from './domain/comments/policy'
import { answerRules, consultationRules } from './domain/consultations/policy'
import { agreementRules } from './domain/agreements/policy'
import { backlogRules } from './domain/backlog/policy'
import { decisionRules } from './domain/decisions/policy'
import { documentRules } from './domain/documents/policy'
import { editionRules } from './domain/editions/policy'
import { fileRules } from './domain/files/policy'
import { mandateRules } from './domain/mandates/policy'
import { organisationRules } from './domain/organisations/policy'
import { peopleRules } from './domain/people/policy'
import { procedureRules } from './domain/procedures/policy'
import {
  workspaceAdministrationRules,
  workspaceJoiningRules,
  workspaceRules,
  workspaceSystemRules,
} from './domain/workspaces/policy'

/** Every rule of the product in one typed record: action -> (viewer, thing) => boolean. */
export const policy = {
  ...workspaceRules,
  ...workspaceAdministrationRules,
  ...workspaceJoiningRules,
  ...workspaceSystemRules,
  ...organisationRules,
  ...peopleRules,
  ...backlogRules,
  ...decisionRules,
  ...documentRules,
  ...threadRules,
  ...commentRules,
  ...consultationRules,
  ...answerRules,
  ...mandateRules,
  ...procedureRules,
  ...agreementRules,
  ...editionRules,
  ...fileRules,
  ...actionItemRules,
  ...meetingRules,
}

/** An action that needs a grant. */
export type Action = keyof typeof policy

/** What a route may declare: an action to be granted, or that being signed in (or being anyone at all) is enough. */
export type Access = Action | 'signed-in' | 'anyone'
