import { useActionData, useLoaderData } from '@remix-run/react'
import { mandateAt } from '~/domain/mandates/at.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { mandateFactsFields } from '~/domain/mandates/fields'
import { groupsToReportTo, mandateFacts } from '~/domain/mandates/queries.server'
import { allOrganisations } from '~/domain/organisations/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { CompositionFields } from './CompositionFields'
import { FactsChanged } from './FactsChanged'
import { listRows, typedList } from './list-rows'
import { MilestoneFields } from './MilestoneFields'
import { TaskFields } from './TaskFields'
import { versionPage } from './version-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'mandate.edit' }, async (reading) => {
  const { viewer, params, language } = reading
  await mandateAt(reading, viewer, params, 'mandate.edit')
  const { mandate } = await mandateAt(reading, viewer, params, 'mandate.read')
  return {
    ...(await versionPage(reading, 'mandate.edit')),
    facts: await mandateFacts(reading, viewer, mandate, language),
    groups: await groupsToReportTo(reading, mandate.workspaceId, language),
    organisations: (await allOrganisations(reading, language)).map(({ id, name }) => ({ id, name })),
  }
})

/** Saves the facts; with `more` the form opens again with room for more tasks and milestones. */
export const action = mutate(
  { access: 'mandate.edit', fields: mandateFactsFields },
  async ({ tx, viewer, fields, params }) => {
    const { mandate, base } = await mandateAt(tx, viewer, params, 'mandate.edit')
    const { more, ...facts } = fields
    await editMandate(tx, mandate, facts)
    return { to: more ? `${base}/facts` : base, flash: 'saved' }
  },
)

const dates = ['lastsFrom', 'lastsTo', 'revisionOn'] as const

export default function MandateFacts() {
  const { crumbs, version, base, facts, groups, organisations } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useWords().mandates
  const answer = useAnswer(sent, words.fields)
  const stored = answer.current?.version ?? String(facts.version)
  const rows = rowsOf(facts, sent)
  const text = (
    name: 'purpose' | 'reportsTo' | 'reportingFrequency' | 'decisionRule' | 'meetingFrequency',
  ) => (
    <TextareaField
      name={name}
      label={words.fields[name]}
      rows={name === 'purpose' ? 4 : 2}
      need="optional"
      defaultValue={answer.value(name, facts[name])}
      error={answer.byField[name]}
    />
  )
  return (
    <>
      <PageHeading
        title={words.edit.title}
        purpose={words.edit.purpose}
        crumbs={[...crumbs, { href: base, name: words.version(version.number) }]}
      />
      <Form method="post" className="tv-form" noValidate key={stored}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <FactsChanged answer={answer} groups={groups} organisations={organisations} rows={rows} />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={stored} />
        {text('purpose')}
        <SelectField
          name="reportsToWorkspaceId"
          label={words.fields.reportsToWorkspaceId}
          need="optional"
          emptyLabel={words.edit.noGroup}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={answer.value('reportsToWorkspaceId', facts.reportsToWorkspaceId)}
          error={answer.byField.reportsToWorkspaceId}
        />
        {text('reportsTo')}
        {text('reportingFrequency')}
        <CompositionFields
          rows={rows.composition}
          organisations={organisations}
          error={answer.byField.compositionOrganisation}
        />
        {text('decisionRule')}
        <FormField
          name="quorum"
          label={words.fields.quorum}
          description={words.edit.quorumHint}
          need="optional"
          inputMode="numeric"
          defaultValue={answer.value('quorum', facts.quorum === null ? '' : String(facts.quorum))}
          error={answer.byField.quorum}
        />
        {text('meetingFrequency')}
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
        <TaskFields rows={rows.tasks} error={answer.byField.taskText} />
        <MilestoneFields rows={rows.milestones} error={answer.byField.milestoneDue} />
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

function rowsOf(
  facts: Pick<Awaited<ReturnType<typeof mandateFacts>>, 'composition' | 'tasks' | 'milestones'>,
  sent: unknown,
) {
  return {
    composition: listRows('organisationId', facts.composition, {
      organisationId: typedList(sent, 'compositionOrganisation'),
      role: typedList(sent, 'compositionRole'),
    }),
    tasks: listRows('text', facts.tasks, {
      id: typedList(sent, 'taskId'),
      text: typedList(sent, 'taskText'),
    }),
    milestones: listRows('text', facts.milestones, {
      text: typedList(sent, 'milestoneText'),
      dueOn: typedList(sent, 'milestoneDue'),
    }),
  }
}
