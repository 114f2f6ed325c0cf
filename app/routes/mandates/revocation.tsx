import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { editionsOf } from '~/domain/editions/queries.server'
import { mandateAt } from '~/domain/mandates/at.server'
import { revocationFields } from '~/domain/mandates/fields'
import { meetingsToAdoptIn } from '~/domain/mandates/queries.server'
import { revokeMandate } from '~/domain/mandates/revoke.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { MeetingField } from './MeetingField'
import { versionPage } from './version-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'mandate.revoke' }, async (reading) => {
  const { viewer, params, language } = reading
  const { mandate } = await mandateAt(reading, viewer, params, 'mandate.revoke')
  const page = await versionPage(reading, 'mandate.revoke')
  return {
    ...page,
    titleParts: [dictionary(language).mandates.revocation.title, ...page.titleParts],
    /** Those that anybody can still read on the portal. */
    editions: (await editionsOf(reading, mandate.document.id, language))
      .filter(({ accessCode, withdrawal }) => accessCode === 'public' && !withdrawal)
      .map(({ id, number }) => ({ id, number })),
    meetings: await meetingsToAdoptIn(reading, mandate.workspaceId),
    today: reading.today,
  }
})

/** Ends the version, with none in its place. */
export const action = mutate(
  { access: 'mandate.revoke', fields: revocationFields },
  async ({ tx, viewer, fields, params }) => {
    const { mandate, base } = await mandateAt(tx, viewer, params, 'mandate.revoke')
    await revokeMandate(tx, viewer, mandate, fields)
    return { to: base, flash: 'mandate-revoked' }
  },
)

export default function Revocation() {
  const { crumbs, version, base, editions, meetings, today } = useLoaderData<typeof loader>()
  const words = useWords().mandates
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading
        title={words.revocation.title}
        purpose={words.revocation.purpose}
        crumbs={[...crumbs, { href: base, name: words.version(version.number) }]}
      />
      {editions.length > 0 && (
        <Alert data-color="info">
          <Paragraph>{words.revocation.editionStays}</Paragraph>
          {editions.map(({ id, number }) => (
            <Paragraph key={id}>
              <Link to={`${base.replace(/\/mandate\/.*/, '')}/editions/${id}/withdrawal`}>
                {words.revocation.withdraw(number)}
              </Link>
            </Paragraph>
          ))}
        </Alert>
      )}
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <DateField
          name="endsBefore"
          label={words.fields.endsBefore}
          description={words.revocation.dayHint}
          min={today}
          defaultValue={answer.value('endsBefore', today)}
          error={answer.byField.endsBefore}
        />
        <TextareaField
          name="reason"
          label={words.fields.reason}
          rows={3}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <MeetingField answer={answer} label={words.revocation.meeting} meetings={meetings} />
        <FormActions>
          <SubmitButton>{words.revocation.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
