import { useActionData, useLoaderData } from '@remix-run/react'
import { meetingAt } from '~/domain/meetings/at.server'
import { withdrawDissent } from '~/domain/minutes/change-dissent.server'
import { withdrawDissentFields } from '~/domain/minutes/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { oneDissentPage } from './item-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'meeting.manage' }, async (reading) =>
  oneDissentPage(reading, 'withdrawDissentOf'),
)

/** Takes a dissent back while the meeting lasts. */
export const action = mutate(
  { access: 'meeting.manage', fields: withdrawDissentFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'meeting.manage')
    const { item: itemId = '', dissent: dissentId = '' } = params
    const inText = await withdrawDissent(tx, meeting, { itemId, dissentId, ...fields })
    return {
      to: `${base}/agenda/${itemId}/dissent`,
      flash: inText ? 'dissent-withdrawn' : 'dissent-withdrawn-not-in-text',
    }
  },
)

export default function WithdrawDissent() {
  const { crumbs, item, dissent } = useLoaderData<typeof loader>()
  const words = useWords().itemOutcomes
  const answer = useAnswer(useActionData<typeof action>(), {})
  const version = answer.current?.version ?? String(dissent.version)
  return (
    <>
      <PageHeading
        title={words.withdrawDissentOf(dissent.organisation)}
        purpose={words.withdrawDissentHint}
        crumbs={crumbs}
        facts={<span>{item.title}</span>}
      />
      <div className="tv-stack">
        <blockquote className="tv-quote">{dissent.text}</blockquote>
        <Form method="post" className="tv-form" noValidate>
          <RefusalNote>{answer.refused}</RefusalNote>
          <input type="hidden" name="version" value={version} />
          <FormActions>
            <SubmitButton data-color="danger">{words.submitWithdrawal}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </>
  )
}
