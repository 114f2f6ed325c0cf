import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { askedOrganisations, portalAnswers, progressOf } from '~/domain/consultations/hosts-queries.server'
import { consultationRules } from '~/domain/consultations/policy'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { Asked } from './Asked'
import { FromPortal } from './FromPortal'
import { HostFacts } from './HostFacts'
import { hostPage } from './host-page.server'
import { StandingTag } from './StandingTag'

export const meta = titleFromLoader

/** A consultation for those who run it: who is asked, who has answered, and what is to be done next. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) => {
  const { viewer, language } = reading
  const page = await hostPage(reading, 'consultation.read_answers', '')
  const { consultation, base, facts, crumbs } = page
  const [asked, fromPortal, progress] = await Promise.all([
    askedOrganisations(reading, consultation, language),
    portalAnswers(reading, consultation),
    progressOf(reading, consultation),
  ])
  return {
    titleParts: [facts.title],
    base,
    facts,
    crumbs: crumbs.slice(0, -1),
    asked,
    fromPortal,
    progress,
    may: {
      manage: consultationRules['consultation.manage'](viewer, consultation),
      finish: consultationRules['consultation.finish'](viewer, consultation),
    },
    now: reading.now.toISOString(),
  }
})

export default function Consultation() {
  const { base, facts, crumbs, asked, fromPortal, progress, may, now } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().consultations
  useSignals([`workspace:${workspace.id}`])
  const { standing } = facts
  const link = (path: string, name: string, primary = false) => (
    <Button asChild variant={primary ? 'primary' : 'secondary'}>
      <Link to={`${base}/${path}`}>{name}</Link>
    </Button>
  )
  const isOut = standing !== 'preparing'
  const primary =
    may.manage &&
    (isOut ? link('inputs', words.host.inputs, true) : link('announcement', words.host.announce, true))
  return (
    <>
      <PageHeading
        title={facts.title}
        lang={facts.language}
        crumbs={crumbs}
        facts={
          <>
            <StandingTag standing={standing} />
            <span>{words.kinds[facts.kind]}</span>
          </>
        }
        action={primary || (isOut && link('inputs', words.inputs.title)) || undefined}
      />
      <div className="tv-stack">
        <div className="tv-actions">
          {may.manage && !isOut && link('edit', words.host.edit)}
          {may.manage && standing !== 'finished' && link('invitations', words.host.invite)}
          {may.manage && isOut && standing !== 'finished' && link('extension', words.host.extend)}
          {may.finish && isOut && standing !== 'finished' && link('completion', words.host.finish)}
          {isOut && <Link to={`/consultations/${facts.id}`}>{words.host.read}</Link>}
        </div>
        <HostFacts facts={facts} progress={isOut ? progress : null} />
        <Section title={words.host.asked}>
          <Asked base={base} asked={asked} isOut={isOut} now={now} />
          {may.manage &&
            (standing === 'open' || standing === 'closed') &&
            asked.some((one) => !one.answer) && (
              <p>
                <Link to={`${base}/reminder`}>{words.host.remind}</Link>
              </p>
            )}
        </Section>
        {facts.openToAll && isOut && (
          <Section title={words.host.fromPortal}>
            <FromPortal base={base} answers={fromPortal} now={now} />
          </Section>
        )}
      </div>
    </>
  )
}
