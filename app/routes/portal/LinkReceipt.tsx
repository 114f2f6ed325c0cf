import { dateAndTime } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { Section } from '~/ui/page/Section'
import { SentInputs, type SentInput } from '~/ui/page/SentInputs'

type Props = {
  receipt: {
    sentAt: string
    by: string
    late: boolean
    conclusion: 'supports' | 'supports_with_remarks' | 'does_not_support' | 'no_remarks' | null
    contentHash: string
    inputs: readonly SentInput[]
  }
  open: boolean
}

/** What was sent by the link; until the deadline it can be taken back. */
export function LinkReceipt({ receipt, open }: Props) {
  const words = useWords().consultations
  const language = useLanguage()
  return (
    <>
      <DefinitionRows
        rows={[
          { label: words.receipt.sent, value: dateAndTime(language, receipt.sentAt) },
          { label: words.receipt.by, value: receipt.by },
          { label: words.list.standing, value: receipt.late ? words.late : null },
          {
            label: words.receipt.conclusion,
            value: receipt.conclusion && words.conclusions[receipt.conclusion],
          },
          { label: words.receipt.hash, value: <code>{receipt.contentHash}</code> },
        ]}
      />
      {receipt.inputs.length > 0 && (
        <Section title={words.receipt.what}>
          <SentInputs inputs={receipt.inputs} />
        </Section>
      )}
      {open ? (
        <Form method="post" className="tv-form">
          <input type="hidden" name="takeBack" value="on" />
          <FormActions>
            <button type="submit" className="ds-button" data-variant="secondary">
              {words.receipt.takeBack}
            </button>
          </FormActions>
        </Form>
      ) : (
        <p className="tv-muted">{words.receipt.stands}</p>
      )}
    </>
  )
}
