import type { answerPage } from '~/domain/consultations/answer-queries.server'
import { dateAndTime } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { SentInputs } from '~/ui/page/SentInputs'

type Sent = NonNullable<Awaited<ReturnType<typeof answerPage>>['receipt']>

/** What was sent, by whom and when; until the deadline it can be taken back. */
export function Receipt(props: {
  base: string
  receipt: Sent
  maySend: boolean
  standing: string
  now: string
}) {
  const { base, receipt, maySend, standing } = props
  const words = useWords().consultations
  const language = useLanguage()
  return (
    <div className="tv-stack">
      <DefinitionRows
        rows={[
          {
            label: words.receipt.sent,
            value: (
              <>
                {dateAndTime(language, receipt.sentAt)}{' '}
                {receipt.late && <StatusTag tone="warning">{words.late}</StatusTag>}
              </>
            ),
          },
          { label: words.receipt.by, value: receipt.by },
          {
            label: words.receipt.conclusion,
            value: receipt.conclusion && words.conclusions[receipt.conclusion],
          },
          { label: words.receipt.hash, value: <code>{receipt.contentHash}</code> },
        ]}
      />
      {maySend && standing === 'open' && (
        <ConfirmForm
          trigger={words.receipt.takeBack}
          thing={words.receipt.takeBackThing}
          submit={words.receipt.takeBack}
          consequence={words.receipt.takeBackHint}
          action={`${base}/withdrawal`}
        />
      )}
      {standing === 'closed' && <p className="tv-muted">{words.receipt.stands}</p>}
      {receipt.inputs.length > 0 && (
        <Section title={words.receipt.what}>
          <SentInputs inputs={receipt.inputs} />
        </Section>
      )}
    </div>
  )
}
