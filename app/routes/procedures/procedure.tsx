import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { procedureAbilities } from '~/domain/procedures/abilities'
import { ownSeats } from '~/domain/procedures/answer.server'
import { procedureAt } from '~/domain/procedures/at.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { fullDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { Downloads } from '~/ui/page/Downloads'
import { PaperLinks } from '~/ui/page/PaperLinks'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { AskedTable } from './AskedTable'
import { aboutProcedure } from './procedure-page.server'
import { StateTag } from './StateTag'
import { Steps } from './Steps'

export const meta = titleFromLoader

/** A written procedure: the proposal and its papers, what each seat answered, and what came of it. */
export const loader = read({ access: 'procedure.read' }, async (reading) => {
  const { viewer, params } = reading
  const { procedure } = await procedureAt(reading, viewer, params, 'procedure.read')
  const own = ownSeats(viewer, procedure).map(({ seatId }) => seatId)
  const about = await aboutProcedure(reading, 'procedure.read')
  const mine = about.page.asked.filter(({ seatId }) => own.includes(seatId))
  return {
    ...about,
    isAsked: mine.length > 0,
    hasAnswered: mine.every(({ answer }) => answer !== null),
    abilities: procedureAbilities(viewer, procedure),
  }
})

export default function Procedure() {
  const about = useLoaderData<typeof loader>()
  const { page, now, abilities } = about
  const { workspace } = useWorkspace()
  const words = useWords().procedures
  useSignals([`workspace:${workspace.id}`])
  const papers = [...page.papers, ...page.files]
  const answered = page.asked.filter(({ answer }) => answer !== null).length
  return (
    <>
      <PageHeading
        title={`${words.number(page.number)}: ${page.title}`}
        crumbs={about.crumbs}
        facts={<Facts />}
        action={<Actions />}
      />
      <div className="tv-item">
        <Section title={words.fields.proposal}>
          <p className="tv-decision">{page.proposal}</p>
          {page.decision && (
            <p>
              <Link to={`${about.decisions}/${page.decision.id}`}>
                {words.page.decision(page.decision.number)}
              </Link>
            </p>
          )}
        </Section>
        {page.background && (
          <Section title={words.fields.background}>
            <p className="tv-multiline">{page.background}</p>
          </Section>
        )}
        {papers.length > 0 && (
          <Section title={words.page.papers}>
            <PaperLinks
              papers={papers}
              documents={about.documents}
              mayReadVersions={abilities['procedure.manage'] || abilities['procedure.answer']}
              changed={words.page.changed}
            />
          </Section>
        )}
        {page.state !== 'draft' && (
          <Section title={words.page.answers}>
            <p>{words.page.count(answered, page.asked.length)}</p>
            <AskedTable asked={page.asked} now={now} />
            <Downloads csv={`${about.base}/answers.csv`} />
          </Section>
        )}
        {page.steps.length > 0 && (
          <Section title={words.page.history}>
            <Steps steps={page.steps} now={now} />
          </Section>
        )}
      </div>
    </>
  )
}

function Facts() {
  const { page } = useLoaderData<typeof loader>()
  const words = useWords().procedures.page
  const language = useLanguage()
  return (
    <>
      <StateTag state={page.state} />
      {page.deadline && <span>{words.deadline(fullDate(language, page.deadline))}</span>}
      {page.state === 'open' && page.isOver && <span>{words.over}</span>}
      {page.mandate !== null && <span>{words.mandate(page.mandate)}</span>}
    </>
  )
}

/** One thing to do next, by where it stands and who asks; the rest stands quietly beside it. */
function Actions() {
  const { page, base, abilities, isAsked, hasAnswered } = useLoaderData<typeof loader>()
  const words = useWords().procedures
  const isOpen = page.state === 'open'
  const mayAnswer = isOpen && isAsked && !page.isOver
  const mayConclude = isOpen && abilities['procedure.conclude']
  const allAnswered = page.asked.every(({ answer }) => answer !== null)
  const manages = abilities['procedure.manage'] && (isOpen || page.state === 'draft')
  const concludes = mayConclude && (page.isOver || allAnswered)
  return (
    <>
      {manages && page.state === 'draft' && (
        <Button asChild>
          <Link to={`${base}/sending`}>{words.sending.action}</Link>
        </Button>
      )}
      {mayAnswer && (
        <Button asChild variant={hasAnswered ? 'secondary' : 'primary'}>
          <Link to={`${base}/answer`}>{hasAnswered ? words.answering.change : words.answering.action}</Link>
        </Button>
      )}
      {mayConclude && (
        <Button asChild variant={concludes && (!mayAnswer || hasAnswered) ? 'primary' : 'secondary'}>
          <Link to={`${base}/conclusion`}>{words.concluding.action}</Link>
        </Button>
      )}
      {manages && (
        <>
          <Button asChild variant="secondary">
            {isOpen ? (
              <Link to={`${base}/sending`}>{words.sending.extend}</Link>
            ) : (
              <Link to={`${base}/edit`}>{words.writing.edit}</Link>
            )}
          </Button>
          <Button asChild variant="tertiary" data-color="danger">
            <Link to={`${base}/withdrawal`}>{words.withdrawing.action}</Link>
          </Button>
        </>
      )}
    </>
  )
}
