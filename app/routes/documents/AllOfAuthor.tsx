import type { ShownThread } from '~/editor/react/surface/shown-thread'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { Section } from '~/ui/page/Section'
import { ThreadList } from './ThreadList'

type AllOfAuthorProps = {
  author: string
  /** What they have suggested and nobody has decided on. */
  threads: readonly ShownThread[]
  /** The address of one of them: those of the verbs are below it. */
  threadHref: string
  mayDecide: boolean
  crumbs: ReadonlyArray<{ href: string; name: string }>
  now: string
  answer: unknown
}

/** All that somebody suggests in a text, to be taken in or declined at once. */
export function AllOfAuthor(props: AllOfAuthorProps) {
  const { author, threads, threadHref, mayDecide, crumbs, now } = props
  const words = useWords().comments
  const answer = useAnswer(props.answer, { reason: words.reason })
  return (
    <>
      <PageHeading
        title={words.allBy.title(author)}
        purpose={mayDecide && threads.length ? words.allBy.purpose : undefined}
        crumbs={crumbs}
      />
      <div className="tv-stack">
        <RefusalNote>{answer.refused}</RefusalNote>
        <ErrorSummaryBox errors={answer.errors} />
        {threads.length ? (
          <ThreadList threads={threads} now={now} short />
        ) : (
          <EmptyState>{words.allBy.none}</EmptyState>
        )}
        {mayDecide && threads.length > 0 && (
          <>
            <Section title={words.allBy.acceptHeading}>
              <Form method="post" action={`${threadHref}/acceptances`}>
                <FormActions>
                  <SubmitButton>{words.allBy.accept(threads.length)}</SubmitButton>
                </FormActions>
              </Form>
            </Section>
            <Section title={words.allBy.declineHeading}>
              <Form method="post" action={`${threadHref}/refusals`} className="tv-form" noValidate>
                <TextareaField
                  name="reason"
                  label={words.reason}
                  description={words.reasonHint}
                  rows={3}
                  need="unmarked"
                  defaultValue={answer.value('reason')}
                  error={answer.byField.reason}
                />
                <FormActions>
                  <SubmitButton variant="secondary">{words.allBy.decline(threads.length)}</SubmitButton>
                </FormActions>
              </Form>
            </Section>
          </>
        )}
      </div>
    </>
  )
}
