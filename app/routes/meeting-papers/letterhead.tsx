import { useActionData, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { letterheadFields } from '~/domain/workspaces/fields'
import { letterheadOf, setLetterhead } from '~/domain/workspaces/letterhead.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

/** What stands in the head of a workspace's papers. */
export const loader = read({ access: 'workspace.edit' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.edit', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  return {
    titleParts: [dictionary(language).meetingPapers.letterhead.title, name],
    crumbs: [{ href: `/workspaces/${slug}`, name }],
    letterhead: await letterheadOf(reading, workspace.id),
  }
})

export const action = mutate(
  { access: 'workspace.edit', fields: letterheadFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.edit', params.workspace ?? '')
    await setLetterhead(tx, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/letterhead`, flash: 'saved' }
  },
)

export default function Letterhead() {
  const { crumbs, letterhead } = useLoaderData<typeof loader>()
  const { meetingPapers, meetings } = useWords()
  const words = meetingPapers.letterhead
  const answer = useAnswer(useActionData<typeof action>(), words)
  const version = answer.current?.version ?? String(letterhead.version)
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <ChangeNotice
            by={meetings.edit.someone}
            fields={(['organisation', 'lines'] as const).map((name) => ({
              name,
              label: words[name],
              theirs: answer.current?.[name] ?? '',
              yours: answer.value(name),
            }))}
          />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <FormField
          name="organisation"
          label={words.organisation}
          need="optional"
          maxLength={200}
          defaultValue={answer.value('organisation', letterhead.organisation)}
          error={answer.byField.organisation}
        />
        <TextareaField
          name="lines"
          label={words.lines}
          description={words.linesHint}
          need="optional"
          rows={5}
          limit={400}
          defaultValue={answer.value('lines', letterhead.lines)}
          error={answer.byField.lines}
        />
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
