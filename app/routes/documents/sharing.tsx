import { Alert } from '@digdir/designsystemet-react'
import { useActionData, useLoaderData } from '@remix-run/react'
import { shareFields } from '~/domain/documents/fields'
import { shareLevels } from '~/domain/documents/kinds'
import { shareableWith, sharesOf } from '~/domain/documents/queries.server'
import { organisationsWithSeats } from '~/domain/documents/readers.server'
import { shareDocument } from '~/domain/documents/share.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'
import { documentAt } from '~/domain/documents/at.server'
import { Form } from '~/ui/form/Form'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { stepPage } from './step.server'

export const meta = titleFromLoader

export const loader = read({ access: 'document.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { document } = await documentAt(reading, viewer, params, 'document.manage')
  const readable = await documentAt(reading, viewer, params, 'document.read')
  const roles = ['chair', 'secretariat', 'member', 'observer'] as const
  const seeing = document.audience === 'everyone' ? ([...roles, 'participant'] as const) : roles
  const others = await shareableWith(reading, document, language)
  const choices: Array<{ id: string; name: string; organisations: string[] }> = []
  for (const other of others) {
    const organisations = await organisationsWithSeats(reading, other.id, seeing, language)
    choices.push({ ...other, organisations })
  }
  return {
    ...(await stepPage(reading, 'document.manage', dictionary(language).documents.sharing.title)),
    shares: await sharesOf(reading, readable.document, language),
    choices,
    now: reading.now.toISOString(),
  }
})

/** Opens the document to another workspace. */
export const action = mutate(
  { access: 'document.manage', fields: shareFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.manage')
    await shareDocument(tx, document, fields)
    return { to: `${base}/sharing`, flash: 'document-shared' }
  },
)

export default function Sharing() {
  const { crumbs, choices } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.sharing.title} purpose={words.sharing.purpose} crumbs={crumbs} />
      <div className="tv-below">
        <SharedNow />
        <Section title={words.sharing.new}>
          <Form method="post" className="tv-form" noValidate>
            <ErrorSummaryBox errors={answer.errors} />
            <RefusalNote>{answer.refused}</RefusalNote>
            <Alert data-color="info" data-size="sm">
              {words.sharing.sentOut}
            </Alert>
            <RadioGroup
              name="workspaceId"
              label={words.fields.workspaceId}
              options={choices.map(({ id, name, organisations }) => ({
                value: id,
                label: name,
                description: organisations.join(', ') || words.sharing.nobody,
              }))}
              defaultValue={answer.value('workspaceId')}
              error={answer.byField.workspaceId}
            />
            <RadioGroup
              name="level"
              label={words.fields.level}
              options={shareLevels.map((value) => ({ value, label: words.levels[value] }))}
              defaultValue={answer.value('level', 'read')}
              error={answer.byField.level}
            />
            <FormActions>
              <SubmitButton>{words.sharing.submit}</SubmitButton>
            </FormActions>
          </Form>
        </Section>
      </div>
    </>
  )
}

function SharedNow() {
  const { shares, base, now } = useLoaderData<typeof loader>()
  const words = useWords().documents
  return (
    <Section title={words.sharing.now}>
      {shares.length ? (
        <ul className="tv-link-list">
          {shares.map((share) => (
            <li key={share.id} className="tv-stack">
              <p>
                <strong>{share.name}</strong>
                <br />
                {words.levels[share.level]}. {words.sharing.since}{' '}
                <InstantText instant={share.sharedAt} now={now} />
              </p>
              <ConfirmForm
                trigger={words.sharing.end}
                thing={words.sharing.endThing(share.name)}
                submit={words.sharing.end}
                consequence={words.sharing.endConsequence}
                action={`${base}/sharing/${share.id}/end`}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="tv-muted">{words.sharing.none}</p>
      )}
    </Section>
  )
}
