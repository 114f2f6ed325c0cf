import { Alert } from '@digdir/designsystemet-react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { renderedText } from '~/domain/documents/rendered.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { approvalFields } from '~/domain/meetings/fields'
import { approveMinutes, minutesHash } from '~/domain/minutes/approve.server'
import { minutesAt } from '~/domain/minutes/at.server'
import '~/editor/text.css'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { Prose } from '~/ui/page/Prose'
import { Section } from '~/ui/page/Section'
import { aboutMinutes } from './minutes-page.server'
import { OutcomeList } from './OutcomeList'

export const meta = titleFromLoader

/** What the chair approves: the text as it stands now, and the mark by which the approval proves that it is this text. */
export const loader = read({ access: 'minutes.approve' }, async (reading) => {
  const { viewer, params, language } = reading
  await meetingAt(reading, viewer, params, 'minutes.approve')
  const { document } = await minutesAt(reading, viewer, params, 'document.read')
  const page = await aboutMinutes(
    reading,
    'document.read',
    dictionary(language).meetings.minutes.approval.title,
  )
  const contentLanguage = page.minutes?.language ?? 'nb'
  return {
    ...page,
    contentLanguage,
    contentHash: await minutesHash(reading, document.id),
    html: await renderedText(reading, document.id, { language: contentLanguage, outcomes: page.outcomes }),
  }
})

/** Approves the minutes as they were read. */
export const action = mutate(
  { access: 'minutes.approve', fields: approvalFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'minutes.approve')
    await approveMinutes(tx, viewer, meeting, fields)
    return { to: `${base}/minutes`, flash: 'minutes-approved' }
  },
)

/** After a refusal the page is read again: what is approved next is the text that stands on it. */
export const shouldRevalidate = () => true

export default function Approval() {
  const page = useLoaderData<typeof loader>()
  const words = useWords().meetings
  const { approval } = words.minutes
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={approval.title} purpose={approval.purpose} crumbs={page.crumbs} />
      <div className="tv-stack">
        {answer.refused && (
          <Alert data-color="warning" role="alert">
            {answer.refused}
          </Alert>
        )}
        <OutcomeList page={page} />
        <Section title={approval.whole}>
          <div className="tv-approved-text">
            <Prose lang={page.contentLanguage} html={page.html} />
          </div>
        </Section>
        {page.state === 'in_review' && (
          <Form method="post" key={page.contentHash}>
            <input type="hidden" name="contentHash" value={page.contentHash} />
            <FormActions>
              <SubmitButton>{approval.submit}</SubmitButton>
            </FormActions>
          </Form>
        )}
      </div>
    </>
  )
}
