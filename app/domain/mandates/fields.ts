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
} from '~/core/fields'

export const newMandateFields = z.object({ title: line(300), language: choice(['nb', 'nn']) })

/** The facts of a mandate. Tasks come as two lists of the same length; a row without words is left out. */
export const mandateFactsFields = z
  .object({
    purpose: optionalParagraph(2000),
    reportsTo: optionalParagraph(500),
    decisionRule: optionalParagraph(1000),
    meetingFrequency: optionalParagraph(500),
    lastsFrom: optionalLocalDate(),
    lastsTo: optionalLocalDate(),
    revisionOn: optionalLocalDate(),
    taskText: z.array(optionalParagraph(1000)).max(100, 'too-long').default([]),
    taskLead: z.array(optionalId()).max(100, 'too-long').default([]),
    version: formVersion(),
    /** Goes on editing afterwards, with room for more tasks. */
    more: checkbox(),
  })
  .refine(({ lastsFrom, lastsTo }) => !lastsFrom || !lastsTo || lastsFrom <= lastsTo, {
    path: ['lastsTo'],
    message: 'order',
  })
  .transform(({ taskText, taskLead, ...facts }) => ({
    ...facts,
    tasks: taskText
      .map((text, place) => ({ text, leadOrganisationId: taskLead[place] ?? null }))
      .filter(({ text }) => text !== ''),
  }))

export const adoptionFields = z.object({ inForceFrom: localDate(), meetingId: optionalId() })

export type NewMandateFields = z.output<typeof newMandateFields>
export type MandateFacts = Omit<z.output<typeof mandateFactsFields>, 'more'>
export type AdoptionFields = z.output<typeof adoptionFields>
