import { useActionData, useLoaderData } from '@remix-run/react'
import { agendaPapersFields } from '~/domain/agenda-papers/fields'
import { possibleFiles } from '~/domain/files/as-papers.server'
import { possiblePapers } from '~/domain/agenda-papers/papers.server'
import { setAgendaPapers } from '~/domain/agenda-papers/set-papers.server'
import { meetingAt } from '~/domain/meetings/at.server'
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
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { aboutMeeting } from './meeting-page.server'

export const meta = titleFromLoader

/** Which documents and files go with an item. */
export const loader = read({ access: 'meeting.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'meeting.manage')
  const page = await aboutMeeting(reading, 'meeting.manage', dictionary(language).meetings.papers.title)
  const item = page.agenda?.find(({ id }) => id === params.item)
  if (!item) throw new Response(null, { status: 404 })
  const chosen = item.papers.filter(({ file }) => !file).map(({ id }) => id)
  const chosenFiles = item.papers.filter(({ file }) => file).map(({ id }) => id)
  return {
    titleParts: page.titleParts,
    crumbs: page.crumbs,
    base: page.base,
    item: { id: item.id, number: item.number, title: item.title },
    chosen,
    chosenFiles,
    files: await possibleFiles(reading, viewer, meeting.workspaceId, chosenFiles),
    documents: await possiblePapers(reading, viewer, meeting.workspaceId, chosen),
  }
})

/** Lets the ticked documents and files go with the item. */
export const action = mutate(
  { access: 'meeting.manage', fields: agendaPapersFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    await setAgendaPapers(tx, viewer, meeting, params.item ?? '', fields)
    return { to: `${base}/agenda`, flash: 'saved' }
  },
)

export default function AgendaItemPapers() {
  const { crumbs, base, item, chosen, chosenFiles, documents, files } = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const answer = useAnswer(useActionData<typeof action>(), {
    documentId: words.papers.documentId,
    fileId: words.papers.fileId,
  })
  return (
    <>
      <PageHeading
        title={words.papers.title}
        purpose={words.papers.purpose}
        crumbs={[...crumbs, { href: `${base}/agenda`, name: words.agenda.heading }]}
        facts={<span>{`${words.item(item.number)} ${item.title}`}</span>}
      />
      {documents.length || files.length ? (
        <Form method="post" className="tv-form" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          {documents.length > 0 && (
            <CheckboxGroup
              name="documentId[]"
              id="documentId"
              label={words.papers.documentId}
              need="unmarked"
              options={documents.map(({ id, title }) => ({ value: id, label: title }))}
              defaultValue={answer.values('documentId', chosen)}
              error={answer.byField.documentId}
            />
          )}
          {files.length > 0 && (
            <CheckboxGroup
              name="fileId[]"
              id="fileId"
              label={words.papers.fileId}
              need="unmarked"
              options={files.map(({ id, title }) => ({ value: id, label: title }))}
              defaultValue={answer.values('fileId', chosenFiles)}
              error={answer.byField.fileId}
            />
          )}
          <FormActions>
            <SubmitButton>{words.papers.submit}</SubmitButton>
          </FormActions>
        </Form>
      ) : (
        <EmptyState>{words.papers.none}</EmptyState>
      )}
    </>
  )
}
