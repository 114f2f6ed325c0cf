import { Link, useLoaderData } from '@remix-run/react'
import { answersOnPortal, answersPerPage, consultationOnPortal } from '~/domain/portal/consultations.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { dateAndTime, longDate } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import { useLanguage, useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { NumberedText } from '~/ui/page/NumberedText'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { ConsultationFacts } from '~/ui/consultations/ConsultationFacts'
import { PublicAnswers } from './PublicAnswers'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { params, language, url } = reading
  const { consultation, facts, blocks } = await consultationOnPortal(
    reading,
    params.consultation ?? '',
    language,
  )
  const page = readPage(url.searchParams)
  return {
    titleParts: [facts.title, dictionary(language).consultations.public.title],
    facts,
    blocks,
    page,
    size: answersPerPage,
    ...(await answersOnPortal(reading, consultation, page, language)),
  }
})

/** A consultation as anybody reads it: what is asked, the text, and the answers when the deadline has passed. */
export default function Consultation() {
  const { facts, blocks, answers, total, page, size } = useLoaderData<typeof loader>()
  const { consultations: words } = useWords()
  const language = useLanguage()
  const { standing } = facts
  return (
    <article>
      <PageHeading
        title={facts.title}
        lang={facts.language}
        crumbs={[{ href: '/horinger', name: words.public.title }]}
        facts={
          <>
            <span>{words.standings[standing]}</span>
            <span>{words.kinds[facts.kind]}</span>
            <span>{facts.workspace.name}</span>
            <span>{words.public.deadline(longDate(language, facts.deadline))}</span>
          </>
        }
      />
      <div className="tv-answer-link">
        {standing === 'announced' && <p>{words.page.notOpenYet(dateAndTime(language, facts.opensAt))}</p>}
        {standing === 'closed' && <p>{words.page.closedLate}</p>}
        {standing === 'finished' && <p>{words.page.finished}</p>}
        {(standing === 'open' || standing === 'closed') && (
          <Link
            to={`/horinger/${facts.slug}/svar`}
            className="ds-button"
            data-variant={standing === 'open' ? 'primary' : 'secondary'}
          >
            {words.public.answerIt}
          </Link>
        )}
      </div>
      <ConsultationFacts facts={facts} />
      <Section title={words.page.text}>
        <NumberedText blocks={blocks} language={facts.language} />
      </Section>
      <Section title={words.public.answers}>
        {answers.length ? (
          <PublicAnswers answers={answers} />
        ) : (
          <EmptyState>{words.public.noAnswers}</EmptyState>
        )}
        <Paging page={page} total={total} size={size} />
      </Section>
    </article>
  )
}
