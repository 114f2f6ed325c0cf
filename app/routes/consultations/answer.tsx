import { useActionData, useLoaderData } from '@remix-run/react'
import { useRef } from 'react'
import { answerFields } from '~/domain/consultations/fields'
import { paragraphsOf } from '~/domain/consultations/page.server'
import { writeDraft } from '~/domain/consultations/write-draft.server'
import { askedFacts } from '~/domain/mandates/asked-facts.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { isAmong, UnsentInputs } from '~/ui/page/UnsentInputs'
import { answerAt, ownAnswerPage } from './answer-page.server'
import { AnswerForm } from './AnswerForm'
import { answerLabels } from './answer-labels'
import { MandateFacts } from './MandateFacts'
import { Receipt } from './Receipt'
import { StandingTag } from './StandingTag'

export const meta = titleFromLoader

/** An organisation's own answer: to be written together while it is not sent, and as a receipt when it is. */
export const loader = read({ access: 'answer.write' }, async (reading) => {
  const { answer, consultation, base, facts, own, titleParts, crumbs } = await ownAnswerPage(reading)
  return {
    titleParts,
    crumbs,
    base,
    facts,
    own,
    mandate: own.receipt ? null : await askedFacts(reading, consultation, reading.language),
    blocks: own.receipt ? [] : await paragraphsOf(reading, answer.consultation.id),
    viewerId: reading.viewer.id,
    now: reading.now.toISOString(),
  }
})

/** Saves what was written; nobody but the organisation's own people can read it. */
export const action = mutate(
  { access: 'answer.write', fields: answerFields },
  async ({ tx, viewer, fields, params, request }) => {
    const { answer, base } = await answerAt(tx, viewer, params, 'answer.write')
    await writeDraft(tx, answer, fields)
    const goesOn = new URL(request.url).searchParams.has('send')
    return goesOn ? { to: `${base}/sending` } : { to: base, flash: 'answer-saved' }
  },
)

export default function OwnAnswer() {
  const { facts, mandate, own, blocks, base, crumbs, viewerId, now } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const answer = useAnswer(useActionData<typeof action>(), answerLabels(words, facts.questions))
  useSignals([`user:${viewerId}`])
  // A colleague can send the answer while one writes: the form goes, and what stood in it does not.
  const writing = useRef<Readonly<Record<string, string>>>({})
  const { organisation, receipt } = own
  return (
    <>
      <PageHeading
        title={receipt ? words.receipt.title(organisation.name) : words.answer.title(organisation.name)}
        purpose={receipt ? words.receipt.print : words.answer.together}
        crumbs={crumbs}
        facts={<StandingTag standing={facts.standing} />}
      />
      {receipt ? (
        <>
          <RefusalNote>{answer.refused}</RefusalNote>
          <UnsentInputs
            typed={{ ...writing.current, ...answer.typed }}
            questions={facts.questions}
            besides={isAmong(receipt.inputs)}
          />
          <Receipt base={base} receipt={receipt} maySend={own.maySend} standing={facts.standing} now={now} />
        </>
      ) : (
        <>
          <MandateFacts facts={mandate} lang={facts.language} />
          <AnswerForm
            base={base}
            facts={facts}
            blocks={blocks}
            own={own}
            answer={answer}
            onWriting={(texts) => (writing.current = texts)}
          />
        </>
      )}
    </>
  )
}
