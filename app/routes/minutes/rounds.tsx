import { Button } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { meetingAbilities } from '~/domain/meetings/abilities'
import { meetingAt } from '~/domain/meetings/at.server'
import { openTo } from '~/domain/meetings/steps'
import { correctionsOf, firstTextOf } from '~/domain/minutes/corrections.server'
import { objectionFields } from '~/domain/minutes/fields'
import { objectToMinutes } from '~/domain/minutes/object.server'
import { roundsOf } from '~/domain/minutes/rounds.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { CorrectionList } from './CorrectionList'
import { aboutMinutes } from './minutes-page.server'
import { RoundPart } from './RoundPart'

export const meta = titleFromLoader

/** Every time that the minutes were out for remarks, who objected to what and what came of it, and their later versions. */
export const loader = read({ access: 'minutes.object' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting } = await meetingAt(reading, viewer, params, 'minutes.object')
  const page = await aboutMinutes(reading, 'document.read', dictionary(language).minutesRounds.title)
  const current = meeting.minutes ?? { id: '', documentId: '' }
  const firstDocumentId = await firstTextOf(reading, current)
  return {
    titleParts: page.titleParts,
    crumbs: page.crumbs,
    base: page.base,
    meetingId: meeting.id,
    documents: page.documentHref.replace(/\/[^/]+$/, ''),
    firstDocumentId,
    rounds: await roundsOf(reading, { id: current.id, firstDocumentId }, language),
    corrections: await correctionsOf(reading, current.id),
    may: openTo(meeting.state),
    abilities: meetingAbilities(viewer, meeting),
    viewerId: viewer.id,
    now: reading.now.toISOString(),
  }
})

/** Objects to the minutes as they were sent round. */
export const action = mutate(
  { access: 'minutes.object', fields: objectionFields },
  async ({ tx, viewer, fields, params }) => {
    const { meeting, base } = await meetingAt(tx, viewer, params, 'minutes.object')
    await objectToMinutes(tx, viewer, meeting, fields)
    return { to: `${base}/minutes/rounds`, flash: 'objection-sent' }
  },
)

export default function Rounds() {
  const page = useLoaderData<typeof loader>()
  const { rounds, corrections, base, may, abilities } = page
  const words = useWords().minutesRounds
  const answer = useAnswer(useActionData<typeof action>(), { text: words.raise.text })
  useSignals([`meeting:${page.meetingId}`])
  const isApproved = may.correct
  const mayStart =
    isApproved &&
    abilities['meeting.manage'] &&
    corrections.every(({ approved, abandoned }) => approved || abandoned)
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={page.crumbs} />
      <div className="tv-stack">
        {rounds.length === 0 && <EmptyState>{words.noRounds}</EmptyState>}
        {rounds.map((round) => (
          <RoundPart
            key={round.number}
            round={round}
            base={base}
            documentHref={`${page.documents}/${page.firstDocumentId}`}
            mayAnswer={abilities['meeting.manage']}
            viewerId={page.viewerId}
            now={page.now}
          />
        ))}
        {may.object && (
          <Section title={words.raise.title}>
            <Form method="post" className="tv-form" noValidate key={rounds.at(-1)?.objections.length}>
              <ErrorSummaryBox errors={answer.errors} />
              <RefusalNote>{answer.refused}</RefusalNote>
              <TextareaField
                name="text"
                label={words.raise.text}
                description={words.raise.hint}
                rows={4}
                defaultValue={answer.value('text')}
                error={answer.byField.text}
              />
              <FormActions>
                <SubmitButton variant="secondary">{words.raise.submit}</SubmitButton>
              </FormActions>
            </Form>
          </Section>
        )}
        {isApproved && (
          <Section
            title={words.correction.heading}
            action={
              mayStart ? (
                <Button asChild variant="secondary">
                  <Link to={`${base}/corrections/new`}>{words.correction.start}</Link>
                </Button>
              ) : undefined
            }
          >
            <CorrectionList
              corrections={corrections}
              documents={page.documents}
              base={base}
              mayApprove={abilities['minutes.approve']}
              mayAbandon={abilities['meeting.manage']}
              now={page.now}
            />
          </Section>
        )}
      </div>
    </>
  )
}
