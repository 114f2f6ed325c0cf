import type { ReactNode } from 'react'
import type { FormAnswer } from '~/http/use-answer'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'
import { RefusalNote } from '~/ui/notice/RefusalNote'

type StepFormProps = {
  title: string
  purpose: string
  crumbs: ReadonlyArray<{ href: string; name: string }>
  answer: FormAnswer
  submit: string
  children?: ReactNode
}

/** The page of one step in a document's life: what it does, what it needs to know, and the button. */
export function StepForm({ title, purpose, crumbs, answer, submit, children }: StepFormProps) {
  return (
    <>
      <PageHeading title={title} purpose={purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        {children}
        <FormActions>
          <SubmitButton>{submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
