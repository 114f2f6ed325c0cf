import { z } from 'zod'
import { choice, formVersion, line, optionalLine, optionalParagraph, type FieldProblem } from '~/core/fields'
import { organisationKinds } from './kinds'

const problem = (name: FieldProblem) => name

const orNull = (value: string) => value || null

function website() {
  return optionalLine(300)
    .transform(orNull)
    .pipe(z.url({ protocol: /^https?$/, error: problem('link') }).nullable())
}

/** Nine digits; people group them with spaces. */
function organisationNumber() {
  return z
    .string()
    .default('')
    .transform((value) => value.replace(/\s/g, '') || null)
    .pipe(
      z
        .string()
        .regex(/^\d{9}$/, problem('number'))
        .nullable(),
    )
}

const offers = () => optionalParagraph(2000).transform(orNull)

const facts = {
  kind: choice(organisationKinds),
  shortName: line(40),
  nameNb: line(200),
  nameNn: line(200),
  nameEn: line(200),
  nameSe: optionalLine(200).transform(orNull),
  organisationNumber: organisationNumber(),
  website: website(),
  offersNb: offers(),
  offersNn: offers(),
  offersEn: offers(),
}

export const newOrganisationFields = z.object(facts)

export const organisationFields = z.object({ ...facts, version: formVersion() })

export type OrganisationFacts = z.output<typeof newOrganisationFields>
