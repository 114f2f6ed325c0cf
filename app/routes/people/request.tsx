import { useActionData, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { answerRequest } from '~/domain/workspaces/answer-request.server'
import { joinAnswerFields } from '~/domain/workspaces/fields'
import { requestIn } from '~/domain/workspaces/join-queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer, type FormAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { InstantText } from '~/ui/time/InstantText'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.give_seats' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const request = await requestIn(reading, workspace, params.request ?? '', language)
  return {
    titleParts: [dictionary(language).people.joining.request, request.name],
    request,
    now: reading.now.toISOString(),
  }
})

/** Gives the place that was asked for, or says why not. */
export const action = mutate(
  { access: 'workspace.give_seats', fields: joinAnswerFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', params.workspace ?? '')
    await answerRequest(tx, viewer, workspace, params.request ?? '', fields)
    return { to: `/workspaces/${workspace.slug}/people`, flash: 'join-answered' }
  },
)

export default function Request() {
  const { request, now } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { people: words } = useWords()
  const { joining } = words
  const answer = useAnswer(useActionData<typeof action>(), { ...words.fields, ...joining.fields })
  const base = `/workspaces/${workspace.slug}`
  return (
    <>
      <PageHeading
        title={joining.request}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: words.title },
        ]}
      />
      <div className="tv-stack">
        <DefinitionRows
          rows={[
            { label: words.fields.name, value: request.name },
            { label: words.fields.organisationId, value: request.organisation },
            { label: joining.asked, value: <InstantText instant={request.askedAt} now={now} /> },
            { label: joining.why, value: request.reason },
            { label: joining.answered, value: request.answered && joining.answers[request.answered.kind] },
            { label: joining.fields.reason, value: request.answered?.reason },
          ]}
        />
        {!request.answered && <AnswerForm answer={answer} />}
      </div>
    </>
  )
}

function AnswerForm({ answer }: { answer: FormAnswer }) {
  const { people: words } = useWords()
  const { joining } = words
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <RadioGroup
        name="answer"
        label={joining.fields.answer}
        options={(['seated', 'declined'] as const).map((value) => ({ value, label: joining.choices[value] }))}
        defaultValue={answer.value('answer', 'seated')}
        error={answer.byField.answer}
      />
      <SelectField
        name="role"
        label={words.several.role}
        emptyLabel={false}
        options={(['member', 'participant', 'observer'] as const).map((role) => ({
          value: role,
          label: words.roles[role],
        }))}
        defaultValue={answer.value('role', 'participant')}
        error={answer.byField.role}
      />
      <DateField
        name="validTo"
        label={words.fields.validTo}
        description={words.externalHint}
        need="optional"
        defaultValue={answer.value('validTo')}
        error={answer.byField.validTo}
      />
      <TextareaField
        name="reason"
        label={joining.fields.reason}
        description={joining.declineHint}
        rows={3}
        need="optional"
        defaultValue={answer.value('reason')}
        error={answer.byField.reason}
      />
      <div className="tv-actions">
        <SubmitButton>{joining.answer}</SubmitButton>
      </div>
    </Form>
  )
}
