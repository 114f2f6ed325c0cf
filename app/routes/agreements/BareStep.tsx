import { useRefusal } from '~/http/use-answer'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import type { Crumb } from '~/ui/page/Crumbs'
import { PageHeading } from '~/ui/page/PageHeading'

interface BareStepProps {
  words: { title: string; purpose: string; submit: string }
  crumbs: readonly Crumb[]
  /** Of the form. */
  sent: unknown
}

/** A page on which an agreement goes a step on, with nothing to fill in. */
export function BareStep({ words, crumbs, sent }: BareStepProps) {
  const refused = useRefusal(sent)
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form">
        <RefusalNote>{refused}</RefusalNote>
        <FormActions>
          <SubmitButton>{words.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
