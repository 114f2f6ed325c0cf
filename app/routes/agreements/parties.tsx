import { useActionData, useLoaderData } from '@remix-run/react'
import { agreementAt } from '~/domain/agreements/at.server'
import { editParties } from '~/domain/agreements/edit.server'
import { partiesFields } from '~/domain/agreements/fields'
import { allOrganisations } from '~/domain/organisations/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutAgreement } from './agreement-page.server'
import { PartyFields } from './PartyFields'
import { partyRows } from './party-rows'

export const meta = titleFromLoader

export const loader = read({ access: 'agreement.manage' }, async (reading) => {
  const { language } = reading
  const title = dictionary(language).agreements.parties.title
  const all = await allOrganisations(reading, language)
  return {
    ...(await aboutAgreement(reading, 'agreement.manage', title)),
    organisations: all.map(({ id, name }) => ({ id, name })),
  }
})

/** Saves the parties; with `more` the form opens again with room for more. */
export const action = mutate(
  { access: 'agreement.manage', fields: partiesFields },
  async ({ tx, viewer, fields, params }) => {
    const { agreement, base } = await agreementAt(tx, viewer, params, 'agreement.manage')
    await editParties(tx, agreement, fields)
    return { to: fields.more ? `${base}/parties` : base, flash: 'saved' }
  },
)

export default function AgreementParties() {
  const { crumbs, page, organisations } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useWords().agreements
  const answer = useAnswer(sent, words.fields)
  const version = answer.current?.version ?? String(page.facts.version)
  const rows = partyRows(page.parties, sent)
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? ''
  return (
    <>
      <PageHeading title={words.parties.title} purpose={words.parties.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <ChangeNotice
            by={words.editing.someone}
            fields={[
              {
                name: 'partyId',
                label: words.fields.parties,
                theirs: answer.current.partyId ?? '',
                yours: rows.flatMap(({ organisationId }) => nameOf(organisationId) || []).join(', '),
              },
            ]}
          />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <PartyFields rows={rows} organisations={organisations} error={answer.byField.partyId} />
        <FormActions>
          <SubmitButton>{words.parties.submit}</SubmitButton>
          <SubmitButton variant="secondary" name="more" value="1">
            {words.parties.submitMore}
          </SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
