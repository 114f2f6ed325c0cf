import { z } from 'zod'
import { choice, formVersion, optionalId, optionalParagraph, paragraph } from '~/core/fields'
import { decisionStates } from './states'

/** How far a decision has come; one that is superseded names the one that took its place. */
export const reportFields = z
  .object({
    state: choice(decisionStates),
    supersededById: optionalId(),
    note: optionalParagraph(2000),
    version: formVersion(),
  })
  .refine(({ state, supersededById }) => state !== 'superseded' || supersededById !== null, {
    path: ['supersededById'],
    message: 'required',
  })

export const revisionFields = z.object({
  text: paragraph(3000),
  mandateTaskId: optionalId(),
  reason: paragraph(1000),
  version: formVersion(),
})

type WholeRevision = z.output<typeof revisionFields>
export type ReportFields = z.output<typeof reportFields>
export type RevisionFields = Omit<WholeRevision, 'mandateTaskId'> & Partial<WholeRevision>
