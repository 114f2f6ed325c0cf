import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { EndingField } from './EndingField'

type EndingPageProps = {
  title: string
  /** Whose access it is about. */
  whose: string
  consequence: string
  submit: string
  answer: unknown
}

/** The form that ends something in a workspace, on a page of its own: where its errors are shown. */
export function EndingPage({ title, whose, consequence, submit, answer: sent }: EndingPageProps) {
  const { workspace } = useWorkspace()
  const { people: words } = useWords()
  const answer = useAnswer(sent, words.fields)
  const base = `/workspaces/${workspace.slug}`
  return (
    <>
      <PageHeading
        title={title}
        purpose={consequence}
        facts={whose}
        crumbs={[
          { href: base, name: workspace.name },
          { href: `${base}/people`, name: words.title },
        ]}
      />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <EndingField value={answer.value('lastDay')} error={answer.byField.lastDay} />
        <div className="tv-actions">
          <SubmitButton data-color="danger">{submit}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
