import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { mandateAt } from '~/domain/mandates/at.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { mandateFactsFields } from '~/domain/mandates/fields'
import { mandateFacts } from '~/domain/mandates/queries.server'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { PageHeading } from '~/ui/page/PageHeading'
import { taskRows, typedList } from './task-rows'
import { TaskFields } from './TaskFields'
import { versionPage } from './version-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'mandate.edit' }, async (reading) => {
  const { viewer, params, language } = reading
  await mandateAt(reading, viewer, params, 'mandate.edit')
  const { mandate } = await mandateAt(reading, viewer, params, 'mandate.read')
  return {
    ...(await versionPage(reading, 'mandate.edit')),
    facts: await mandateFacts(reading, mandate, language),
    organisations: await organisationsSeated(reading, mandate.workspaceId, language),
  }
})

/** Saves the facts; with `more` the form opens again with room for more tasks. */
export const action = mutate(
  { access: 'mandate.edit', fields: mandateFactsFields },
  async ({ tx, viewer, fields, params }) => {
    const { mandate, base } = await mandateAt(tx, viewer, params, 'mandate.edit')
    const { more, ...facts } = fields
    await editMandate(tx, mandate, facts)
    return { to: more ? `${base}/facts` : base, flash: 'saved' }
  },
)

const texts = ['purpose', 'reportsTo', 'decisionRule', 'meetingFrequency'] as const
const dates = ['lastsFrom', 'lastsTo', 'revisionOn'] as const

export default function MandateFacts() {
  const { crumbs, version, base, facts, organisations } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useWords().mandates
  const answer = useAnswer(sent, words.fields)
  const current = answer.current
  const stored = current?.version ?? String(facts.version)
  const rows = taskRows(facts.tasks, typedList(sent, 'taskText'), typedList(sent, 'taskLead'))
  return (
    <>
      <PageHeading
        title={words.edit.title}
        purpose={words.edit.purpose}
        crumbs={[...crumbs, { href: base, name: words.version(version.number) }]}
      />
      <Form method="post" className="tv-form" noValidate key={stored}>
        <ErrorSummaryBox errors={answer.errors} />
        {current && (
          <ChangeNotice
            by={words.edit.someone}
            fields={[
              ...[...texts, ...dates].map((name) => ({ name, yours: answer.value(name) })),
              {
                name: 'tasks' as const,
                yours: rows
                  .map(({ text }, at) => text && `${at + 1}. ${text}`)
                  .filter(Boolean)
                  .join('\n'),
              },
            ]
              .map(({ name, yours }) => ({
                name,
                label: words.fields[name],
                theirs: current[name] ?? '',
                yours,
              }))
              .filter(({ theirs, yours }) => theirs !== yours)}
          />
        )}
        <input type="hidden" name="version" value={stored} />
        {texts.map((name) => (
          <TextareaField
            key={name}
            name={name}
            label={words.fields[name]}
            rows={name === 'purpose' ? 4 : 2}
            need="optional"
            defaultValue={answer.value(name, facts[name])}
            error={answer.byField[name]}
          />
        ))}
        {dates.map((name) => (
          <DateField
            key={name}
            name={name}
            label={words.fields[name]}
            need="optional"
            defaultValue={answer.value(name, facts[name])}
            error={answer.byField[name]}
          />
        ))}
        <TaskFields rows={rows} organisations={organisations} error={answer.byField.taskLead} />
        <FormActions>
          <SubmitButton>{words.edit.submit}</SubmitButton>
          <SubmitButton variant="secondary" name="more" value="1">
            {words.edit.submitMore}
          </SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
