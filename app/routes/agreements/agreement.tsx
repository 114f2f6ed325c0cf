import { Link, useLoaderData } from '@remix-run/react'
import { agreementAbilities } from '~/domain/agreements/abilities'
import { partyHref } from '~/domain/agreements/addresses'
import { agreementAt } from '~/domain/agreements/at.server'
import { signingSeats } from '~/domain/agreements/sign.server'
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
import { Signatures } from './Signatures'
import { StateTag } from './StateTag'
import { Steps } from './Steps'

export const meta = titleFromLoader

/** An agreement: between whom, about what, where it stands, and what was done with it. */
export const loader = read({ access: 'agreement.read' }, async (reading) => {
  const { viewer, params } = reading
  const { agreement } = await agreementAt(reading, viewer, params, 'agreement.read')
  const about = await aboutAgreement(reading, 'agreement.read')
  const signed = about.page.signing?.signatures.map(({ organisationId }) => organisationId) ?? []
  const mayStill = signingSeats(viewer, agreement).some((one) => !signed.includes(one.organisationId))
  return {
    ...about,
    abilities: agreementAbilities(viewer, agreement),
    signHref: agreement.state === 'signing' && mayStill ? partyHref(agreement) : null,
  }
})

export default function Agreement() {
  const { crumbs, page, base, workspaceHref, abilities, signHref, now } = useLoaderData<typeof loader>()
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
        action={
          <AgreementActions
            state={state}
            base={base}
            signHref={signHref}
            abilities={abilities}
            hasSuccessor={page.versions.some(({ number }) => number > facts.number)}
          />
        }
      />
      <div className="tv-item">
        {facts.documentId && (
          <Section title={words.page.text}>
            <p>
              <Link to={`${workspaceHref}/documents/${facts.documentId}`}>
                {mayEdit ? words.page.write : words.page.read}
              </Link>
            </p>
            {page.signing && state !== 'drafting' && (
              <p>
                <Link to={`${workspaceHref}/editions/${page.signing.editionId}`}>{words.page.edition}</Link>
              </p>
            )}
          </Section>
        )}
        {page.signing && state !== 'drafting' && (
          <Section title={words.page.signatures}>
            <Signatures parties={parties} signing={page.signing} steps={page.steps} now={now} />
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
          <FactRows
            facts={facts}
            beginsOn={page.beginsOn}
            measures={page.measures}
            tasks={page.tasks}
            mandateHref={`${workspaceHref}/mandate`}
          />
        </Section>
        {page.versions.length > 0 && (
          <Section title={words.page.versions}>
            <ul className="tv-link-list">
              {page.versions.map((one) => (
                <li key={one.id}>
                  <Link to={`${workspaceHref}/agreements/${one.id}`}>{words.version(one.number)}</Link>{' '}
                  <StateTag state={one.state} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section title={words.page.history}>
          <Steps steps={page.steps} registeredAt={page.registeredAt} now={now} />
        </Section>
      </div>
    </>
  )
}
