import { z } from 'zod'
import { checkbox, choice, optionalId, optionalParagraph, paragraph } from '~/core/fields'

/** The number of a version, or nothing; null then. */
const optionalVersion = () =>
  z
    .string()
    .regex(/^([1-9]\d{0,8})?$/)
    .default('')
    .transform((number) => (number ? Number(number) : null))

/** How a person grades an edition: the choice is made anew each time it is published. */
export const publicationFields = z
  .object({
    accessCode: choice(['public', 'internal', 'exempt']),
    legalBasisId: optionalId(),
    exemptionReason: optionalParagraph(2000),
    widerAccessAssessed: checkbox(),
    /** The version that becomes the edition; null for the text as it stands. */
    version: optionalVersion(),
    /** What the page showed: someone who saw another text than the one that stands now is told so. */
    seen: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .superRefine((fields, context) => {
    if (fields.accessCode !== 'exempt') return
    const missing = (field: string) =>
      context.addIssue({ code: 'custom', path: [field], message: 'required' })
    if (!fields.legalBasisId) missing('legalBasisId')
    if (!fields.exemptionReason) missing('exemptionReason')
    if (!fields.widerAccessAssessed) missing('widerAccessAssessed')
  })

export type PublicationFields = z.output<typeof publicationFields>

export const withdrawalFields = z.object({ reason: paragraph(2000) })
