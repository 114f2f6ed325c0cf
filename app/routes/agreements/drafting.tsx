import { useActionData, useLoaderData } from '@remix-run/react'
import { agreementAt } from '~/domain/agreements/at.server'
import { beginDraft } from '~/domain/agreements/draft.server'
import { draftingFields } from '~/domain/agreements/fields'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutAgreement } from './agreement-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'agreement.manage' }, async (reading) =>
  aboutAgreement(reading, 'agreement.manage', dictionary(reading.language).agreements.drafting.title),
)

/** Begins the text of the agreement, and goes on to write it. */
export const action = mutate(
  { access: 'agreement.manage', fields: draftingFields },
  async ({ tx, viewer, fields, params }) => {
    const { agreement, workspace } = await agreementAt(tx, viewer, params, 'agreement.manage')
    const parent = await grantWorkspace(tx, viewer, 'workspace.keep_agreements', workspace.id)
    const documentId = await beginDraft(tx, parent, agreement, fields)
    return { to: `/workspaces/${workspace.slug}/documents/${documentId}` }
  },
)

export default function Drafting() {
  const { crumbs, page } = useLoaderData<typeof loader>()
  const { agreements, ui } = useWords()
  const language = useLanguage()
  const words = agreements.drafting
  const answer = useAnswer(useActionData<typeof action>(), agreements.fields)
  const begun = page.facts.documentId !== null
  return (
    <>
      <PageHeading title={words.title} purpose={begun ? words.again : words.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        {begun ? (
          <input type="hidden" name="language" value="nb" />
        ) : (
          <RadioGroup
            name="language"
            label={agreements.fields.language}
            options={(['nb', 'nn'] as const).map((value) => ({ value, label: ui.languages[value] }))}
            defaultValue={answer.value('language', language === 'nn' ? 'nn' : 'nb')}
            error={answer.byField.language}
          />
        )}
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
