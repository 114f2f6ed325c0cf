import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { changeDissent } from '~/domain/minutes/change-dissent.server'
import { changeDissentFields } from '~/domain/minutes/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { oneDissentPage } from './item-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) => oneDissentPage(reading))

/** Words a dissent anew while the meeting lasts. */
export const action = mutate(
  { access: 'meeting.manage', fields: changeDissentFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    const { item: itemId = '', dissent: dissentId = '' } = params
    const { text, version } = fields
    const inText = await changeDissent(tx, meeting, { itemId, dissentId, version }, text)
    return {
      to: `${base}/agenda/${itemId}/dissent`,
      flash: inText ? 'dissent-changed' : 'dissent-changed-not-in-text',
    }
  },
)

export default function ChangeDissent() {
  const { crumbs, item, dissent } = useLoaderData<typeof loader>()
  const { itemOutcomes: words, meetings } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), { text: words.dissentText })
  const { current } = answer
  const version = current?.version ?? String(dissent.version)
  const label = words.dissentText
  return (
    <>
      <PageHeading
        title={words.changeDissentOf(dissent.organisation)}
        crumbs={crumbs}
        facts={<span>{item.title}</span>}
      />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {current ? (
          <ChangeNotice
            by={meetings.edit.someone}
            fields={[{ name: 'text', label, theirs: current.text ?? '', yours: answer.value('text') }]}
          />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <TextareaField
          name="text"
          label={label}
          limit={2000}
          defaultValue={answer.value('text', dissent.text)}
          error={answer.byField.text}
        />
        <FormActions>
          <SubmitButton>{words.saveChangedDissent}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
