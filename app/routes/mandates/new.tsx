import { useActionData, useLoaderData } from '@remix-run/react'
import { createMandate } from '~/domain/mandates/create.server'
import { newMandateFields } from '~/domain/mandates/fields'
import { mandateVersions } from '~/domain/mandates/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.write_mandates' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.write_mandates', params.workspace ?? '')
  const { name, slug } = await workspacePage(reading, workspace.id, language)
  const [newest] = await mandateVersions(reading, viewer, workspace.id)
  const { mandates: words } = dictionary(language)
  return {
    titleParts: [words.create.title, name],
    crumbs: [
      { href: `/workspaces/${slug}`, name },
      { href: `/workspaces/${slug}/mandate`, name: words.title },
    ],
    suggested: newest?.title ?? words.create.suggested(name),
    isFirst: newest === undefined,
  }
})

/** Begins a new version, with the text and facts of the one before. */
export const action = mutate(
  { access: 'workspace.write_mandates', fields: newMandateFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.write_mandates', params.workspace ?? '')
    const { number } = await createMandate(tx, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/mandate/${number}`, flash: 'mandate-created' }
  },
)

export default function NewMandate() {
  const { crumbs, suggested, isFirst } = useLoaderData<typeof loader>()
  const words = useWords()
  const language = useLanguage()
  const { create, fields } = words.mandates
  const answer = useAnswer(useActionData<typeof action>(), fields)
  return (
    <>
      <PageHeading title={create.title} purpose={isFirst ? create.first : create.next} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <FormField
          name="title"
          label={fields.title}
          defaultValue={answer.value('title', suggested)}
          maxLength={300}
          error={answer.byField.title}
        />
        <SelectField
          name="language"
          label={fields.language}
          options={(['nb', 'nn'] as const).map((value) => ({
            value,
            label: words.documents.contentLanguages[value],
          }))}
          defaultValue={answer.value('language', language === 'nn' ? 'nn' : 'nb')}
          emptyLabel={false}
          error={answer.byField.language}
        />
        <FormActions>
          <SubmitButton>{create.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
