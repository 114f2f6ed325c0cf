import { useActionData, useLoaderData } from '@remix-run/react'
import { createFeed, ownFeeds } from '~/domain/calendar/feeds.server'
import { feedFields } from '~/domain/calendar/fields'
import { workspacesOf } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { Feeds } from './Feeds'
import { NewAddress } from './NewAddress'

export const meta = titleFromLoader

export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, language } = reading
  return {
    titleParts: [dictionary(language).auth.calendar.title],
    feeds: await ownFeeds(reading, viewer, language),
    workspaces: await workspacesOf(reading, viewer, language),
    now: reading.now.toISOString(),
  }
})

/** Makes a secret address; it is shown on the page that answers, and nowhere afterwards. */
export const action = mutate(
  { access: 'signed-in', fields: feedFields },
  async ({ tx, viewer, fields, context }) => {
    const { secret } = await createFeed(tx, viewer, fields)
    return { facts: { address: `${context.installation.origin}/calendar/${secret}.ics` }, unkept: true }
  },
)

export default function CalendarFeeds() {
  const { feeds, workspaces, now } = useLoaderData<typeof loader>()
  const { auth } = useWords()
  const words = auth.calendar
  const answered = useActionData<typeof action>()
  const answer = useAnswer(answered, { workspaceId: words.which })
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={words.purpose}
        crumbs={[{ href: '/account', name: auth.account.title }]}
      />
      <div className="tv-stack">
        {answered?.done && <NewAddress address={answered.facts.address} />}
        <Section title={words.create}>
          <Form method="post" className="tv-form" noValidate key={feeds.length}>
            <ErrorSummaryBox errors={answer.errors} />
            <RefusalNote>{answer.refused}</RefusalNote>
            <SelectField
              name="workspaceId"
              label={words.which}
              options={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
              emptyLabel={words.everything}
              defaultValue={answer.value('workspaceId')}
              need="unmarked"
              error={answer.byField.workspaceId}
            />
            <FormActions>
              <SubmitButton>{words.submit}</SubmitButton>
            </FormActions>
          </Form>
        </Section>
        <Section title={words.existing}>
          <Feeds feeds={feeds} now={now} />
        </Section>
      </div>
    </>
  )
}
