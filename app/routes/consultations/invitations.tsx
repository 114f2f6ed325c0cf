import { useActionData, useLoaderData } from '@remix-run/react'
import { consultationAt } from '~/domain/consultations/at.server'
import { organisationsToAsk } from '~/domain/consultations/choices.server'
import { invitationFields } from '~/domain/consultations/fields'
import { inviteOrganisations } from '~/domain/consultations/invite.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { CheckboxGroup } from '~/ui/form/CheckboxGroup'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { hostPage } from './host-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'consultation.manage' }, async (reading) => {
  const { invitations } = dictionary(reading.language).consultations
  const { consultation, crumbs, titleParts } = await hostPage(
    reading,
    'consultation.manage',
    invitations.title,
  )
  return {
    titleParts,
    crumbs,
    organisations: await organisationsToAsk(reading, consultation, reading.language),
  }
})

/** Asks the organisations that were ticked, or one by a personal link. */
export const action = mutate(
  { access: 'consultation.manage', fields: invitationFields },
  async ({ tx, viewer, fields, params, context }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.manage')
    await inviteOrganisations(tx, consultation, fields, context.installation.origin)
    return { to: base, flash: 'consultation-invited' }
  },
)

const linkFieldId = 'organisation-by-link'

export default function Invitations() {
  const { crumbs, organisations } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const sent = useActionData<typeof action>()
  // Both forms ask for organisations; only the one for a link has an address.
  const isLink = sent !== undefined && 'values' in sent && 'email' in sent.values
  const { organisation } = words.host
  const answer = useAnswer(sent, isLink ? { ...words.fields, organisationId: organisation } : words.fields)
  const missing = answer.byField.organisationId
  const errors = answer.errors.map(({ field, message }) => ({
    field: isLink && field === 'organisationId' ? linkFieldId : field,
    message,
  }))
  const options = (hasPeople: boolean) =>
    organisations
      .filter((one) => one.hasPeople === hasPeople)
      .map(({ id, name }) => ({ value: id, label: name }))
  const byLink = options(false)
  const here = options(true)
  return (
    <>
      <PageHeading title={words.invitations.title} purpose={words.invitations.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <ErrorSummaryBox errors={errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        {organisations.length === 0 && <EmptyState>{words.invitations.noneLeft}</EmptyState>}
        {here.length > 0 && (
          <Section title={words.invitations.withPeople}>
            <Form method="post" className="tv-form" noValidate>
              <CheckboxGroup
                name="organisationId[]"
                id="organisationId"
                label={words.fields.organisationId}
                options={here}
                error={isLink ? undefined : missing}
              />
              <FormActions>
                <SubmitButton>{words.invitations.submit}</SubmitButton>
              </FormActions>
            </Form>
          </Section>
        )}
        {byLink.length > 0 && (
          <Section title={words.invitations.withoutPeople}>
            <Form method="post" className="tv-form" noValidate>
              <SelectField
                name="organisationId"
                id={linkFieldId}
                label={organisation}
                options={byLink}
                defaultValue={answer.value('organisationId')}
                error={isLink ? missing : undefined}
              />
              <FormField
                name="email"
                type="email"
                label={words.fields.email}
                description={words.hints.email}
                defaultValue={answer.value('email')}
                error={answer.byField.email}
              />
              <FormActions>
                <SubmitButton variant="secondary">{words.invitations.submitLink}</SubmitButton>
              </FormActions>
            </Form>
          </Section>
        )}
      </div>
    </>
  )
}
