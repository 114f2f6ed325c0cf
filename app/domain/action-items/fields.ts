import { z } from 'zod'
import { choice, formVersion, idField, line, localDate, optionalId, optionalParagraph } from '~/core/fields'

/** The states of an action item, in the order that they usually come. */
export const actionItemStates = ['not_started', 'in_progress', 'blocked', 'done', 'dropped'] as const

/** What is to be done, by whom, by when. */
export const actionItemFields = z.object({
  title: line(300),
  organisationId: idField(),
  userId: optionalId(),
  deadline: localDate(),
})

export const editActionItemFields = actionItemFields.extend({ version: formVersion() })

/** How far it has come; being blocked or dropped needs a reason. */
export const reportFields = z
  .object({ state: choice(actionItemStates), note: optionalParagraph(2000), version: formVersion() })
  .refine(({ state, note }) => note !== '' || (state !== 'blocked' && state !== 'dropped'), {
    path: ['note'],
    message: 'required',
  })

export type ActionItemFields = z.output<typeof actionItemFields>
export type ReportFields = z.output<typeof reportFields>
