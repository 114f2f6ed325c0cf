import { z } from 'zod'
import {
  choice,
  formVersion,
  idField,
  idList,
  line,
  optionalId,
  optionalParagraph,
  paragraph,
  wholeNumber,
} from '~/core/fields'
import { procedureAnswers } from './states'

export const procedureFields = z.object({
  title: line(200),
  proposal: paragraph(3000),
  background: optionalParagraph(5000),
  documentId: idList(20),
  fileId: idList(20),
})
export const editProcedureFields = procedureFields.extend({ version: formVersion() })

/** For how many working days answers are asked for. */
export const sendingFields = z.object({ workingDays: wholeNumber(1, 60) })

export const procedureAnswerFields = z
  .object({ seatId: idField(), answer: choice(procedureAnswers), reason: optionalParagraph(3000) })
  .refine(({ answer, reason }) => answer === 'agree' || reason !== '', {
    path: ['reason'],
    message: 'required',
  })

/** What came of it: the words that were adopted, or why nothing was. */
export const conclusionFields = z
  .object({
    outcome: choice(['adopted', 'not_adopted']),
    text: optionalParagraph(3000),
    mandateTaskId: optionalId(),
    note: optionalParagraph(2000),
  })
  .refine(({ outcome, text }) => outcome !== 'adopted' || text !== '', {
    path: ['text'],
    message: 'no-decision',
  })
  .refine(({ outcome, note }) => outcome !== 'not_adopted' || note !== '', {
    path: ['note'],
    message: 'required',
  })

export const withdrawalFields = z.object({ reason: paragraph(1000) })

type WholeConclusion = z.output<typeof conclusionFields>
type WholeFields = z.output<typeof procedureFields>
export type ProcedureFields = Omit<WholeFields, 'fileId'> & Partial<Pick<WholeFields, 'fileId'>>
export type ProcedureAnswerFields = z.output<typeof procedureAnswerFields>
export type ConclusionFields = Omit<WholeConclusion, 'mandateTaskId'> & Partial<WholeConclusion>
