import { z } from 'zod'
import {
  checkbox,
  choice,
  formVersion,
  line,
  localDate,
  optionalId,
  optionalLocalDate,
  optionalParagraph,
  optionalWholeNumber,
  paragraph,
} from '~/core/fields'
import { seatRoles } from '../workspaces/kinds'
import type { TaskPart } from './task-parts'

export const newMandateFields = z.object({ title: line(300), language: choice(['nb', 'nn']) })

const many = 100

/**
 * The facts of a mandate. Composition, tasks and milestones come as lists of the same length, one for each of their fields;
 * a row without an organisation or words is left out.
 */
export const mandateFactsFields = z
  .object({
    purpose: optionalParagraph(2000),
    reportsToWorkspaceId: optionalId(),
    reportsTo: optionalParagraph(500),
    reportingFrequency: optionalParagraph(500),
    decisionRule: optionalParagraph(1000),
    quorum: optionalWholeNumber(1, 500),
    meetingFrequency: optionalParagraph(500),
    lastsFrom: optionalLocalDate(),
    lastsTo: optionalLocalDate(),
    revisionOn: optionalLocalDate(),
    compositionOrganisation: z.array(optionalId()).max(many, 'too-long').default([]),
    compositionRole: z.array(choice(seatRoles)).max(many, 'too-long').default([]),
    taskId: z.array(optionalId()).max(many, 'too-long').default([]),
    taskText: z.array(optionalParagraph(1000)).max(many, 'too-long').default([]),
    milestoneText: z.array(optionalParagraph(500)).max(many, 'too-long').default([]),
    milestoneDue: z.array(optionalLocalDate()).max(many, 'too-long').default([]),
    version: formVersion(),
    /** Goes on editing afterwards, with room for more tasks and milestones. */
    more: checkbox(),
  })
  .refine(({ lastsFrom, lastsTo }) => !lastsFrom || !lastsTo || lastsFrom <= lastsTo, {
    path: ['lastsTo'],
    message: 'order',
  })
  .refine(({ milestoneText, milestoneDue }) => milestoneText.every((text, at) => !text || milestoneDue[at]), {
    path: ['milestoneDue'],
    message: 'required',
  })
  .transform(({ compositionOrganisation, compositionRole, ...rest }) => ({
    ...rest,
    composition: compositionOrganisation
      .map((organisationId, at) => ({
        organisationId: organisationId ?? '',
        role: compositionRole[at] ?? 'member',
      }))
      .filter(
        ({ organisationId, role }, at, all) =>
          organisationId !== '' &&
          all.findIndex((one) => one.organisationId === organisationId && one.role === role) === at,
      ),
  }))
  .transform(({ taskId, taskText, milestoneText, milestoneDue, ...facts }) => ({
    ...facts,
    tasks: taskText.map((text, at) => ({ id: taskId[at] ?? null, text })).filter(({ text }) => text !== ''),
    milestones: milestoneText
      .map((text, at) => ({ text, dueOn: milestoneDue[at] ?? '' }))
      .filter(({ text }) => text !== ''),
  }))

/** Who does what: each cell names a task, an organisation and its part in it, or is left empty. */
export const responsibilityFields = z.object({
  cell: z
    .array(z.string().regex(/^([0-9a-f-]{36}:[0-9a-f-]{36}:(lead|contributes|informed))?$/, 'choice'))
    .max(10_000, 'choice')
    .default([])
    .transform((cells) =>
      cells.filter(Boolean).map((cell) => {
        const [taskId = '', organisationId = '', part = ''] = cell.split(':')
        return { taskId, organisationId, part: part as TaskPart }
      }),
    ),
  version: formVersion(),
})

export const milestoneFields = z.object({ reachedOn: localDate(), note: optionalParagraph(2000) })

export const adoptionFields = z.object({ inForceFrom: localDate(), meetingId: optionalId() })

/** `endsBefore`: the first day that it is in force no more. */
export const revocationFields = z.object({
  endsBefore: localDate(),
  reason: paragraph(2000),
  meetingId: optionalId(),
})

export type RevocationFields = z.output<typeof revocationFields>
export type NewMandateFields = z.output<typeof newMandateFields>
export type MandateFacts = Omit<z.output<typeof mandateFactsFields>, 'more'>
export type ResponsibilityFields = z.output<typeof responsibilityFields>
export type MilestoneFields = z.output<typeof milestoneFields>
export type AdoptionFields = z.output<typeof adoptionFields>
