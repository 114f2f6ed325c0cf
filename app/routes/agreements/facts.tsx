import { useActionData, useLoaderData } from '@remix-run/react'
import { agreementAt } from '~/domain/agreements/at.server'
import { editFacts } from '~/domain/agreements/edit.server'
import { factNames } from '~/domain/agreements/fact-names'
import { agreementFactsFields } from '~/domain/agreements/fields'
import { tasksToLink } from '~/domain/agreements/tasks.server'
import { measureChoices } from '~/domain/measures/choices.server'
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
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutAgreement } from './agreement-page.server'
import { NeedFields } from './NeedFields'
import { TermFields } from './TermFields'

export const meta = titleFromLoader

export const loader = read({ access: 'agreement.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { agreement } = await agreementAt(reading, viewer, params, 'agreement.manage')
  const title = dictionary(language).agreements.editing.title
  return {
    ...(await aboutAgreement(reading, 'agreement.manage', title)),
    measures: await measureChoices(reading, language),
    possible: await tasksToLink(reading, agreement),
  }
})

/** Saves the facts of an agreement that has not been sent to be signed. */
export const action = mutate(
  { access: 'agreement.manage', fields: agreementFactsFields },
  async ({ tx, viewer, fields, params }) => {
    const { agreement, base } = await agreementAt(tx, viewer, params, 'agreement.manage')
    await editFacts(tx, agreement, fields)
    return { to: base, flash: 'saved' }
  },
)

const compared = ['title', 'purpose', ...factNames, 'lastsFrom', 'lastsTo'] as const

export default function AgreementFacts() {
  const { crumbs, page, measures, possible } = useLoaderData<typeof loader>()
  const words = useWords().agreements
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  const { facts } = page
  const version = answer.current?.version ?? String(facts.version)
  const changed = compared
    .map((name) => ({
      ...{ name, label: words.fields[name] },
      theirs: answer.current?.[name] ?? '',
      yours: answer.value(name),
    }))
    .filter(({ theirs, yours }) => theirs !== yours)
  return (
    <>
      <PageHeading title={words.editing.title} purpose={words.editing.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <ChangeNotice by={words.editing.someone} fields={changed} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <NeedFields answer={answer} before={facts} />
        {factNames.map((name) => (
          <TextareaField
            key={name}
            name={name}
            label={words.fields[name]}
            need="optional"
            rows={2}
            defaultValue={answer.value(name, facts[name])}
            error={answer.byField[name]}
          />
        ))}
        <TermFields answer={answer} facts={facts} />
        {measures.length > 0 && (
          <CheckboxGroup
            name="measureId[]"
            id="measureId"
            label={words.fields.measureId}
            description={words.editing.measureHint}
            need="optional"
            options={measures.map(({ id, number, title }) => ({
              value: id,
              label: words.page.measureOf(number, title),
            }))}
            defaultValue={answer.values(
              'measureId',
              page.measures.map(({ id }) => id),
            )}
            error={answer.byField.measureId}
          />
        )}
        {possible.length > 0 && (
          <CheckboxGroup
            name="taskId[]"
            id="taskId"
            label={words.fields.taskId}
            description={words.editing.taskHint}
            need="optional"
            options={possible.map(({ id, number, text, version: of }) => ({
              value: id,
              label: `${words.page.taskOf(number, of)}: ${text}`,
            }))}
            defaultValue={answer.values(
              'taskId',
              page.tasks.map(({ id }) => id),
            )}
            error={answer.byField.taskId}
          />
        )}
        <FormActions>
          <SubmitButton>{words.editing.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
