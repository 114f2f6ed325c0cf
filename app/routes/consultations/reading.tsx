import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { grantConsultation } from '~/domain/consultations/access.server'
import { ownAnswers } from '~/domain/consultations/answer-queries.server'
import { consultationPage, paragraphsOf } from '~/domain/consultations/page.server'
import { askedFacts } from '~/domain/mandates/asked-facts.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dateAndTime } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { DateText } from '~/ui/time/DateText'
import { ConsultationFacts } from '~/ui/consultations/ConsultationFacts'
import { MandateFacts } from './MandateFacts'
import { StandingTag } from './StandingTag'
import { NumberedText } from '~/ui/page/NumberedText'

export const meta = titleFromLoader

/** A consultation as those who are asked read it: what, until when, the questions, the text, and their own answer. */
export const loader = read({ access: 'consultation.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const consultation = await grantConsultation(
    reading,
    viewer,
    'consultation.read',
    params.consultation ?? '',
  )
  const [facts, mandate, blocks, answers] = await Promise.all([
    consultationPage(reading, consultation, language),
    askedFacts(reading, consultation, language),
    paragraphsOf(reading, consultation.id),
    ownAnswers(reading, viewer, consultation, language),
  ])
  const words = dictionary(language).consultations
  return {
    titleParts: [facts.title, words.mine.title],
    facts,
    mandate,
    blocks,
    answers,
    now: reading.now.toISOString(),
  }
})

export default function ReadConsultation() {
  const { facts, mandate, blocks, answers, now } = useLoaderData<typeof loader>()
  const words = useWords().consultations
  const language = useLanguage()
  const base = `/consultations/${facts.id}`
  const { standing } = facts
  const takesAnswers = standing === 'open' || standing === 'closed'
  return (
    <>
      <PageHeading
        title={facts.title}
        lang={facts.language}
        crumbs={[{ href: '/consultations', name: words.mine.title }]}
        facts={
          <>
            <StandingTag standing={standing} />
            <span>{words.kinds[facts.kind]}</span>
            <span>{facts.workspace.name}</span>
            <span>
              {words.list.deadline}: <DateText date={facts.deadline} now={now} />
            </span>
          </>
        }
      />
      <div className="tv-stack">
        <Section title={words.page.answers}>
          {standing === 'announced' && <p>{words.page.notOpenYet(dateAndTime(language, facts.opensAt))}</p>}
          {standing === 'closed' && <p>{words.page.closedLate}</p>}
          {standing === 'finished' && <p>{words.page.finished}</p>}
          {answers.length === 0 && <p className="tv-muted">{words.page.noneOfYours}</p>}
          {answers.length === 0 && takesAnswers && facts.slug && (
            <p>
              <Link to={`/horinger/${facts.slug}`}>{words.page.answerOnPortal}</Link>
            </p>
          )}
          {answers.map(({ organisationId, name, sentAt, begun }) => (
            <p key={organisationId} className="tv-actions">
              {sentAt ? (
                <>
                  <span>{words.page.sent(name)}</span>
                  <Link to={`${base}/answers/${organisationId}`}>{words.page.seeReceipt}</Link>
                </>
              ) : (
                takesAnswers && (
                  <>
                    <Button asChild>
                      <Link to={`${base}/answers/${organisationId}`}>{words.page.write(name)}</Link>
                    </Button>
                    {begun && (
                      <Link to={`${base}/answers/${organisationId}/sending`}>{words.answer.toSending}</Link>
                    )}
                  </>
                )
              )}
            </p>
          ))}
        </Section>
        <ConsultationFacts facts={facts} />
        <MandateFacts facts={mandate} lang={facts.language} />
        <Section title={words.page.text}>
          {blocks.length ? (
            <NumberedText blocks={blocks} language={facts.language} />
          ) : (
            <EmptyState>{words.announcement.nothing}</EmptyState>
          )}
        </Section>
      </div>
    </>
  )
}
