import { z } from 'zod'
import {
  choice,
  formVersion,
  idField,
  idList,
  line,
  localDate,
  optionalId,
  optionalLocalDate,
  optionalParagraph,
} from '~/core/fields'

/** The states of an action item, in the order that they usually come. */
export const actionItemStates = ['not_started', 'in_progress', 'blocked', 'done', 'dropped'] as const

/** What is to be done, by whom, by when. */
export const actionItemFields = z.object({
  title: line(300),
  organisationId: idField(),
  userId: optionalId(),
  deadline: localDate(),
})

/** The same, with what its own form asks for too: who works on it as well, and which measure and which task it serves. */
export const wholeActionItemFields = actionItemFields.extend({
  collaborators: idList(),
  measureId: optionalId(),
  mandateTaskId: optionalId(),
})

export const editActionItemFields = wholeActionItemFields.extend({ version: formVersion() })

/** How far it has come; being blocked or dropped needs a reason. */
export const reportFields = z
  .object({
    state: choice(actionItemStates),
    note: optionalParagraph(2000),
    version: formVersion(),
    /** The page that it was said on, and is gone back to. */
    back: choice(['item', 'board']).default('item'),
  })
  .refine(({ state, note }) => note !== '' || (state !== 'blocked' && state !== 'dropped'), {
    path: ['note'],
    message: 'required',
  })

export type ActionItemFields = z.output<typeof actionItemFields> &
  Partial<z.output<typeof wholeActionItemFields>>
/** The most action items that are changed in one go. */
export const mostAtOnce = 100

/** An action item as it was when it was ticked: `id@version`. */
const ticked = z
  .string()
  .regex(/^[0-9a-f-]{36}@\d{1,9}$/, 'choice')
  .transform((value) => ({ id: value.slice(0, 36), version: Number(value.slice(37)) }))

/** The same change to several action items; what is left empty stays as it is in each. */
export const bulkFields = z
  .object({
    items: z.array(ticked).max(mostAtOnce, 'choice').default([]),
    state: z
      .string()
      .default('')
      .transform((value) => value || null)
      .pipe(choice(actionItemStates).nullable()),
    note: optionalParagraph(2000),
    deadline: optionalLocalDate(),
    organisationId: optionalId(),
    userId: optionalId(),
  })
  .superRefine((fields, context) => {
    const { items, state, note, deadline, organisationId, userId } = fields
    const missing = (path: string, message = 'required') =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!items.length) missing('items')
    if (!state && !deadline && !organisationId && !userId) missing('state', 'no-change')
    if ((state === 'blocked' || state === 'dropped') && !note) missing('note')
    if (userId && !organisationId) missing('organisationId')
  })

export type ReportFields = Pick<z.output<typeof reportFields>, 'state' | 'note' | 'version'>
export type BulkFields = z.output<typeof bulkFields>
