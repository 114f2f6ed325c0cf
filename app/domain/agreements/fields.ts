import { z } from 'zod'
import {
  checkbox,
  choice,
  formVersion,
  idList,
  line,
  localDate,
  optionalId,
  optionalLocalDate,
  optionalParagraph,
  optionalWholeNumber,
  paragraph,
} from '~/core/fields'
import { dataProtections } from './states'

/** A need for an agreement: what it is to be called, and what it is to achieve. */
export const needFields = z.object({ title: line(200), purpose: paragraph(3000) })

const words = () => optionalParagraph(3000)

export const agreementFactsFields = needFields
  .extend({
    scope: words(),
    organising: words(),
    finances: words(),
    informationSharing: words(),
    confidentiality: words(),
    resultRights: words(),
    changes: words(),
    dispute: words(),
    dataProtection: z
      .string()
      .default('')
      .transform((value) => value || null)
      .pipe(choice(dataProtections).nullable()),
    lastsFrom: optionalLocalDate(),
    lastsTo: optionalLocalDate(),
    noticeMonths: optionalWholeNumber(0, 120),
    measureId: idList(100),
    taskId: idList(100),
    version: formVersion(),
  })
  .refine(({ lastsFrom, lastsTo }) => !lastsFrom || !lastsTo || lastsFrom <= lastsTo, {
    path: ['lastsTo'],
    message: 'order',
  })

const many = 50

/** Who the agreement is between. The fields are lists of the same length; a row without an organisation and words is left out. */
export const partiesFields = z
  .object({
    partyId: z.array(optionalId()).max(many, 'too-long').default([]),
    partyDuties: z.array(optionalParagraph(3000)).max(many, 'too-long').default([]),
    partyContact: z.array(optionalParagraph(500)).max(many, 'too-long').default([]),
    version: formVersion(),
    /** Goes on editing afterwards, with room for more parties. */
    more: checkbox(),
  })
  .superRefine(({ partyId, partyDuties, partyContact }, context) => {
    const issue = (message: string) => context.addIssue({ code: 'custom', path: ['partyId'], message })
    const isNameless = (text: string, at: number) => text !== '' && !partyId[at]
    const nameless = partyDuties.some(isNameless) || partyContact.some(isNameless)
    const named = partyId.filter((id) => id !== null)
    if (nameless) issue('required')
    else if (new Set(named).size < named.length) issue('not-equal')
  })
  .transform(({ partyId, partyDuties, partyContact, ...rest }) => ({
    ...rest,
    parties: partyId.flatMap((organisationId, at) =>
      organisationId
        ? [{ organisationId, duties: partyDuties[at] ?? '', contact: partyContact[at] ?? '' }]
        : [],
    ),
  }))

export const draftingFields = z.object({ language: choice(['nb', 'nn']) })

export const reasonFields = z.object({ reason: paragraph(2000) })

/** What the page showed: someone who saw another text than the one that stands now is told so. */
export const sendingFields = z.object({ seen: z.string().regex(/^[0-9a-f]{64}$/) })

/** Signs for an organisation, by somebody who says that they may; `edition` is what the page showed. */
export const signatureFields = z.object({
  organisationId: z.uuid('choice'),
  edition: z.uuid('choice'),
  authorised: checkbox().refine(Boolean, 'required'),
})

/** Declines for an organisation; `edition` is what the page showed. */
export const decliningFields = z.object({
  organisationId: z.uuid('choice'),
  edition: z.uuid('choice'),
  reason: paragraph(2000),
})

/** `endsOn`: the last day that it holds. */
export const terminationFields = z.object({ endsOn: localDate(), reason: paragraph(2000) })

export type NeedFields = z.output<typeof needFields>
export type AgreementFacts = z.output<typeof agreementFactsFields>
export type Parties = z.output<typeof partiesFields>['parties']
export type SignatureFields = z.output<typeof signatureFields>
export type DecliningFields = z.output<typeof decliningFields>
export type TerminationFields = z.output<typeof terminationFields>
