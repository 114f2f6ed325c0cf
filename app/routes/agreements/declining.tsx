import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { grantAgreement } from '~/domain/agreements/access.server'
import { partyHref } from '~/domain/agreements/addresses'
import { declineAgreement } from '~/domain/agreements/decline.server'
import { decliningFields } from '~/domain/agreements/fields'
import { partiesToSign } from '~/domain/agreements/parties-to-sign.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'agreement.sign' }, async (reading) => {
  const { viewer, params, language } = reading
  const agreement = await grantAgreement(reading, viewer, 'agreement.sign', params.agreement ?? '')
  const parties = await partiesToSign(reading, viewer, agreement, language)
  if (!parties.length) throw new Refusal('conflict', 'agreement-not-out')
  const words = dictionary(language).agreements
  return {
    titleParts: [words.declining.title, agreement.title],
    crumbs: [
      { href: '/agreements', name: words.title },
      { href: partyHref(agreement), name: agreement.title },
    ],
    edition: agreement.editionId ?? '',
    parties,
  }
})

/** Declines for a party, with a reason. */
export const action = mutate(
  { access: 'agreement.sign', fields: decliningFields },
  async ({ tx, viewer, fields, params }) => {
    const agreement = await grantAgreement(tx, viewer, 'agreement.sign', params.agreement ?? '')
    await declineAgreement(tx, viewer, agreement, fields)
    return { to: partyHref(agreement), flash: 'agreement-declined' }
  },
)

export default function Declining() {
  const { crumbs, edition, parties } = useLoaderData<typeof loader>()
  const { declining: words, fields } = useWords().agreements
  const answer = useAnswer(useActionData<typeof action>(), fields)
  const [first] = parties
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <input type="hidden" name="edition" value={edition} />
        <SelectField
          name="organisationId"
          label={fields.organisationId}
          emptyLabel={false}
          options={parties.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          defaultValue={answer.value('organisationId', first?.organisationId)}
          error={answer.byField.organisationId}
        />
        <TextareaField
          name="reason"
          label={fields.reason}
          description={words.reasonHint}
          rows={4}
          limit={2000}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
