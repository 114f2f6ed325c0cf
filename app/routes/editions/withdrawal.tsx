import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { grantEdition } from '~/domain/editions/access.server'
import { withdrawalFields } from '~/domain/editions/fields'
import { withdrawEdition } from '~/domain/editions/withdraw.server'
import { titleFromLoader } from '~/http/page-title'
import { mutate } from '~/http/mutate.server'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'edition.withdraw' }, async (reading) => {
  const { viewer, params, language } = reading
  const { id, title, number } = await grantEdition(reading, viewer, 'edition.withdraw', params.edition ?? '')
  return {
    titleParts: [dictionary(language).editions.withdrawal.title(title, number)],
    title,
    number,
    back: `/workspaces/${params.workspace}/editions/${id}`,
  }
})

export const action = mutate(
  { access: 'edition.withdraw', fields: withdrawalFields },
  async ({ tx, viewer, params, fields }) => {
    const edition = await grantEdition(tx, viewer, 'edition.withdraw', params.edition ?? '')
    await withdrawEdition(tx, viewer, edition, fields)
    return { to: `/workspaces/${params.workspace}/editions/${edition.id}`, flash: 'edition-withdrawn' }
  },
)

/** Asks why, and withdraws. */
export default function Withdrawal() {
  const { title, number, back } = useLoaderData<typeof loader>()
  const { editions, ui } = useWords()
  const words = editions.withdrawal
  const answer = useAnswer(useActionData(), { reason: words.reason })
  return (
    <>
      <PageHeading
        title={words.title(title, number)}
        purpose={words.purpose}
        crumbs={[{ href: back, name: title }]}
      />
      <Form method="post" className="tv-form" noValidate>
        <RefusalNote>{answer.refused}</RefusalNote>
        <ErrorSummaryBox errors={answer.errors} />
        <TextareaField
          name="reason"
          label={words.reason}
          description={words.reasonHint}
          defaultValue={answer.value('reason')}
          error={answer.byField.reason}
        />
        <FormActions>
          <SubmitButton data-color="danger">{words.submit}</SubmitButton>
          <Link to={back}>{ui.form.cancel}</Link>
        </FormActions>
      </Form>
    </>
  )
}
