import { Link, useLoaderData } from '@remix-run/react'
import { agreementAbilities } from '~/domain/agreements/abilities'
import { agreementAt } from '~/domain/agreements/at.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { aboutAgreement } from './agreement-page.server'
import { AgreementActions } from './AgreementActions'
import { FactRows } from './FactRows'
import { PartyList } from './PartyList'
import { StateTag } from './StateTag'
import { Steps } from './Steps'

export const meta = titleFromLoader

/** An agreement: between whom, about what, where it stands, and what was done with it. */
export const loader = read({ access: 'agreement.read' }, async (reading) => {
  const { viewer, params } = reading
  const { agreement } = await agreementAt(reading, viewer, params, 'agreement.read')
  const about = await aboutAgreement(reading, 'agreement.read')
  return { ...about, abilities: agreementAbilities(viewer, agreement) }
})

export default function Agreement() {
  const { crumbs, page, base, workspaceHref, abilities, now } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().agreements
  const language = useLanguage()
  useSignals([`workspace:${workspace.id}`])
  const { facts, parties, state } = page
  const mayEdit = abilities['agreement.manage'] && (state === 'need_assessed' || state === 'drafting')
  return (
    <>
      <PageHeading
        title={facts.title}
        crumbs={crumbs}
        facts={
          <>
            <StateTag state={state} />
            {facts.number > 1 && <span>{words.version(facts.number)}</span>}
            {page.endsOn && <span>{words.until(longDate(language, page.endsOn))}</span>}
          </>
        }
        action={<AgreementActions state={state} base={base} abilities={abilities} />}
      />
      <div className="tv-item">
        {facts.documentId && (
          <Section title={words.page.text}>
            <p>
              <Link to={`${workspaceHref}/documents/${facts.documentId}`}>
                {mayEdit ? words.page.write : words.page.read}
              </Link>
            </p>
          </Section>
        )}
        <Section
          title={words.fields.parties}
          action={mayEdit && <Link to={`${base}/parties`}>{words.parties.action}</Link>}
        >
          {parties.length > 0 ? <PartyList parties={parties} /> : <p>{words.parties.purpose}</p>}
        </Section>
        <Section
          title={words.page.facts}
          action={mayEdit && <Link to={`${base}/facts`}>{words.editing.action}</Link>}
        >
          <FactRows facts={facts} tasks={page.tasks} />
        </Section>
        <Section title={words.page.history}>
          <Steps steps={page.steps} registeredAt={page.registeredAt} now={now} />
        </Section>
      </div>
    </>
  )
}
