import { useActionData, useLoaderData } from '@remix-run/react'
import { editDocument } from '~/domain/documents/edit.server'
import { settingsFields } from '~/domain/documents/fields'
import { accessCodes, audiences, contentLanguages } from '~/domain/documents/kinds'
import { audienceReaders } from '~/domain/documents/readers.server'
import { legalBasesInForce } from '~/domain/editions/legal-bases.server'
import { othersHere } from '~/domain/guardrail/others-here.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { AudienceField } from '~/ui/form/AudienceField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { ChangedMeanwhile } from './ChangedMeanwhile'
import { optionsOf } from './options'
import { documentAt } from '~/domain/documents/at.server'
import { Form } from '~/ui/form/Form'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { stepPage } from './step.server'

export const meta = titleFromLoader

export const loader = read({ access: 'document.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { document } = await documentAt(reading, viewer, params, 'document.manage')
  return {
    ...(await stepPage(reading, 'document.manage', dictionary(language).documents.settings.title)),
    bases: await legalBasesInForce(reading, language),
    readers: await audienceReaders(reading, document.workspaceId),
  }
})

/** Saves what a document is called, who it is for, and how it is graded. */
export const action = mutate(
  { access: 'document.manage', fields: settingsFields, others: othersHere },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.manage')
    await editDocument(tx, document, fields)
    return { to: base, flash: 'saved' }
  },
)

export default function Settings() {
  const { crumbs, document, bases, readers } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const version = answer.current?.version ?? String(document.version)
  const options = bases.map(({ id, code, label }) => ({ value: id, label: `${code}: ${label}` }))
  return (
    <>
      <PageHeading title={words.settings.title} purpose={words.settings.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <ChangedMeanwhile answer={answer} bases={options} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <FormField
          name="title"
          label={words.fields.title}
          defaultValue={answer.value('title', document.title)}
          maxLength={300}
          error={answer.byField.title}
        />
        <SelectField
          name="language"
          label={words.fields.language}
          options={optionsOf(contentLanguages, words.contentLanguages)}
          defaultValue={answer.value('language', document.language)}
          emptyLabel={false}
          error={answer.byField.language}
        />
        <AudienceField
          label={words.fields.audience}
          options={audiences.map((value) => ({
            value,
            label: words.audiences[value],
            hint: words.audienceHints[value],
          }))}
          readers={readers}
          defaultValue={answer.value('audience', document.audience)}
          error={answer.byField.audience}
        />
        <RadioGroup
          name="accessCode"
          label={words.fields.accessCode}
          options={optionsOf(accessCodes, words.accessCodes)}
          defaultValue={answer.value('accessCode', document.accessCode)}
          error={answer.byField.accessCode}
        />
        <SelectField
          name="legalBasisId"
          label={words.fields.legalBasisId}
          description={words.settings.legalBasisHint}
          need="optional"
          options={options}
          defaultValue={answer.value('legalBasisId', document.legalBasisId)}
          error={answer.byField.legalBasisId}
        />
        <FormActions>
          <SubmitButton>{words.settings.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
