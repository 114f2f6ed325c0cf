import { useActionData, useLoaderData } from '@remix-run/react'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { mandateAt } from '~/domain/mandates/at.server'
import { adoptionFields } from '~/domain/mandates/fields'
import { meetingsToAdoptIn } from '~/domain/mandates/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { MeetingField } from './MeetingField'
import { versionPage } from './version-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'mandate.adopt' }, async (reading) => {
  const { mandate } = await mandateAt(reading, reading.viewer, reading.params, 'mandate.adopt')
  return {
    ...(await versionPage(reading, 'mandate.adopt')),
    meetings: await meetingsToAdoptIn(reading, mandate.workspaceId),
    today: reading.today,
  }
})

/** Adopts a version; from its first day it replaces the one before. */
export const action = mutate(
  { access: 'mandate.adopt', fields: adoptionFields },
  async ({ tx, viewer, fields, params }) => {
    const { mandate, base } = await mandateAt(tx, viewer, params, 'mandate.adopt')
    await adoptMandate(tx, viewer, mandate, fields)
    return { to: base, flash: 'mandate-adopted' }
  },
)

export default function Adoption() {
  const { crumbs, version, base, inForce, meetings, today } = useLoaderData<typeof loader>()
  const words = useWords().mandates
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading
        title={words.adoption.title}
        purpose={words.adoption.purpose}
        crumbs={[...crumbs, { href: base, name: words.version(version.number) }]}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <DateField
          name="inForceFrom"
          label={words.fields.inForceFrom}
          description={inForce ? words.adoption.replaces(inForce) : undefined}
          defaultValue={answer.value('inForceFrom', today)}
          error={answer.byField.inForceFrom}
        />
        <MeetingField answer={answer} label={words.fields.meetingId} meetings={meetings} />
        <FormActions>
          <SubmitButton>{words.adoption.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
