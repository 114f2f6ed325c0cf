import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { grantAgreement } from '~/domain/agreements/access.server'
import { partyHref } from '~/domain/agreements/addresses'
import { signatureFields } from '~/domain/agreements/fields'
import { agreementPage } from '~/domain/agreements/queries.server'
import { partiesToSign } from '~/domain/agreements/parties-to-sign.server'
import { signAgreement, signingSeats } from '~/domain/agreements/sign.server'
import { textToSign } from '~/domain/agreements/text.server'
import { opened } from '~/http/opened.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { PageHeading } from '~/ui/page/PageHeading'
import { Prose } from '~/ui/page/Prose'
import { Section } from '~/ui/page/Section'
import { FactRows } from './FactRows'
import { PartyList } from './PartyList'
import { Signatures } from './Signatures'
import { SignatureForm } from './SignatureForm'
import { StateTag } from './StateTag'

export const meta = titleFromLoader

/** An agreement as a party reads and signs it, whether or not its people have a seat in the group. */
export const loader = read({ access: 'agreement.sign' }, async (reading) => {
  const { viewer, params, language } = reading
  const id = params.agreement ?? ''
  const agreement = await grantAgreement(reading, viewer, 'agreement.sign', id)
  const readable = await grantAgreement(reading, viewer, 'agreement.read', id)
  if (agreement.documentId) opened(reading, agreement.documentId)
  const page = await agreementPage(reading, viewer, readable, language)
  const words = dictionary(language).agreements
  const signed = page.signing?.signatures.map(({ organisationId }) => organisationId) ?? []
  const own = signingSeats(viewer, agreement).map(({ organisationId }) => organisationId)
  return {
    titleParts: [agreement.title, words.title],
    crumbs: [{ href: '/agreements', name: words.title }],
    base: partyHref(agreement),
    page,
    text: await textToSign(reading, readable),
    /** For whom the viewer may still sign. */
    toSign: await partiesToSign(reading, viewer, agreement, language),
    hasSigned: own.length > 0 && own.every((one) => signed.includes(one)),
    viewerId: viewer.id,
    now: reading.now.toISOString(),
  }
})

/** Signs for a party. */
export const action = mutate(
  { access: 'agreement.sign', fields: signatureFields },
  async ({ tx, viewer, fields, params }) => {
    const agreement = await grantAgreement(tx, viewer, 'agreement.sign', params.agreement ?? '')
    await signAgreement(tx, viewer, agreement, fields)
    return { to: partyHref(agreement), flash: 'agreement-signed' }
  },
)

export default function Signing() {
  const { crumbs, base, page, text, toSign, hasSigned, viewerId, now } = useLoaderData<typeof loader>()
  const { agreements: words, documents } = useWords()
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  useSignals([`user:${viewerId}`])
  const { facts, parties, signing, state } = page
  return (
    <>
      <PageHeading
        title={facts.title}
        purpose={toSign.length > 0 ? words.signing.purpose : undefined}
        crumbs={crumbs}
        facts={
          <>
            <StateTag state={state} />
            {page.endsOn && <span>{words.until(longDate(language, page.endsOn))}</span>}
            {hasSigned && <span>{words.signing.done}</span>}
          </>
        }
      />
      <div className="tv-item">
        <Section title={words.page.text}>
          <Prose lang={text.language} html={text.html} />
          <p>
            <a href={`${base}/pdf`} download>
              {words.signing.file}
            </a>
          </p>
          <p className="tv-muted">{documents.readers.told}</p>
        </Section>
        <Section title={words.fields.parties}>
          <PartyList parties={parties} />
        </Section>
        <Section title={words.page.facts}>
          <FactRows facts={facts} beginsOn={page.beginsOn} measures={page.measures} tasks={page.tasks} />
        </Section>
        {signing && (
          <Section title={words.page.signatures}>
            <Signatures parties={parties} signing={signing} steps={page.steps} now={now} />
          </Section>
        )}
        {signing && toSign.length > 0 && (
          <Section title={words.signing.title}>
            <SignatureForm answer={answer} edition={signing.editionId} parties={toSign} />
            <p>
              <Link to={`${base}/declining`}>{words.declining.title}</Link>
            </p>
          </Section>
        )}
      </div>
    </>
  )
}
