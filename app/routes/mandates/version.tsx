import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { lazy } from 'react'
import { threadsOf } from '~/domain/comments/queries.server'
import { documentAbilities } from '~/domain/documents/abilities'
import { grantDocument } from '~/domain/documents/access.server'
import { numberingOf } from '~/domain/documents/number.server'
import { textMode } from '~/domain/documents/policy'
import { renderedText } from '~/domain/documents/rendered.server'
import { agreementsServing } from '~/domain/agreements/serving.server'
import { mandateAt } from '~/domain/mandates/at.server'
import { mandateRules } from '~/domain/mandates/policy'
import { mandateFacts } from '~/domain/mandates/queries.server'
import { submissionsOf } from '~/domain/mandates/submissions.server'
import { referencesFor } from '~/domain/references/in-text.server'
import { DocumentSurface } from '~/editor/react/surface/document-surface'
import { opened } from '~/http/opened.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'
import { FactRows } from './FactRows'
import { Submissions } from './Submissions'
import { StandingTag } from './StandingTag'
import { versionPage } from './version-page.server'

const ConnectedText = lazy(() => import('~/realtime/client/connected-text'))

export const meta = titleFromLoader

/** One version of a mandate: its text, its facts, and by whom it was adopted. */
export const loader = read({ access: 'mandate.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { mandate } = await mandateAt(reading, viewer, params, 'mandate.read')
  const document = await grantDocument(reading, viewer, 'document.read', mandate.document.id)
  opened(reading, document.id)
  const page = await versionPage(reading, 'mandate.read')
  const facts = await mandateFacts(reading, viewer, mandate, language)
  return {
    ...page,
    facts,
    serving: await agreementsServing(
      reading,
      viewer,
      facts.tasks.map(({ id }) => id),
    ),
    html: await renderedText(reading, document.id, {
      language: page.version.language,
      references: referencesFor(reading, viewer, language),
    }),
    threads: await threadsOf(reading, viewer, document, { href: `${page.documentHref}/comments` }),
    numbering: {
      numbering: await numberingOf(reading, document.id),
      href: documentAbilities(viewer, document)['document.number'] ? `${page.documentHref}/numbering` : null,
    },
    mode: textMode(viewer, document) ?? 'read',
    mayComment: documentAbilities(viewer, document)['document.comment'],
    mayManage: documentAbilities(viewer, document)['document.manage'],
    mayEdit: mandateRules['mandate.edit'](viewer, mandate),
    mayFollowUp: mandateRules['mandate.follow_up'](viewer, mandate),
    submissions: mandateRules['mandate.follow'](viewer, mandate)
      ? await submissionsOf(reading, document.id, language)
      : [],
    maySubmit: mandateRules['mandate.submit'](viewer, mandate),
    mayRevoke: mandateRules['mandate.revoke'](viewer, mandate),
    mayAdopt: mandateRules['mandate.adopt'](viewer, mandate),
    person: { id: viewer.id, name: viewer.name },
    now: reading.now.toISOString(),
  }
})

export default function Version() {
  const page = useLoaderData<typeof loader>()
  const { version, base, now } = page
  const words = useWords().mandates
  useSignals([`document:${version.documentId}`])
  return (
    <>
      <PageHeading
        title={version.title}
        lang={version.language}
        crumbs={page.crumbs}
        facts={<Standing />}
        action={<Actions />}
      />
      <Section
        title={words.facts}
        action={
          page.mayEdit &&
          version.standing !== 'submitted' && <Link to={`${base}/facts`}>{words.editFacts}</Link>
        }
      >
        <FactRows facts={page.facts} base={base} follows={page.mayFollowUp} serving={page.serving} />
      </Section>
      <Section title={words.text}>
        <DocumentSurface
          documentId={version.documentId}
          label={version.title}
          lang={version.language}
          html={page.html}
          person={page.person}
          mode={page.mode}
          placeholder={words.placeholder}
          numbering={page.numbering}
          connected={ConnectedText}
          comments={{
            threads: page.threads,
            href: `${page.documentHref}/comments`,
            mayComment: page.mayComment,
            now,
            useAnswer,
          }}
        />
      </Section>
      <Submissions submissions={page.submissions} workspace={page.workspaceHref} />
      <Adopted />
    </>
  )
}

function Standing() {
  const { version } = useLoaderData<typeof loader>()
  const words = useWords().mandates
  const language = useLanguage()
  return (
    <>
      <StandingTag standing={version.standing} />
      <span>{words.version(version.number)}</span>
      {version.adoption && (
        <span>{words.inForceSince(longDate(language, version.adoption.inForceFrom))}</span>
      )}
      {version.adoption?.endsBefore && (
        <span>{words.inForceUntil(longDate(language, version.adoption.endsBefore))}</span>
      )}
    </>
  )
}

function Actions() {
  const { mayAdopt, mayManage, maySubmit, mayRevoke, version, base, documentHref, workspaceHref } =
    useLoaderData<typeof loader>()
  const submitted = version.standing === 'submitted'
  const words = useWords().mandates
  return (
    <>
      {mayAdopt && !submitted && (
        <Button asChild>
          <Link to={`${base}/adoption`}>{words.adoption.action}</Link>
        </Button>
      )}
      {maySubmit && !submitted && (
        <Button asChild variant="secondary">
          <Link
            to={`${workspaceHref}/consultations/new?kind=ministry_submission&document=${version.documentId}`}
          >
            {words.submission.action}
          </Link>
        </Button>
      )}
      {mayRevoke && (
        <Button asChild variant="secondary">
          <Link to={`${base}/revocation`}>{words.revocation.action}</Link>
        </Button>
      )}
      {mayManage && (
        <Button asChild variant="secondary">
          <Link to={documentHref}>{words.settings}</Link>
        </Button>
      )}
    </>
  )
}

/** By whom, when and where it was adopted; the checksum proves that the text has not changed since. */
function Adopted() {
  const { version, now } = useLoaderData<typeof loader>()
  const { fields, meetingNumber } = useWords().mandates
  const { adoption } = version
  if (!adoption) return null
  return (
    <Section title={fields.adoptedAt}>
      <DefinitionRows
        rows={[
          { label: fields.adoptedBy, value: adoption.by },
          { label: fields.adoptedAt, value: <InstantText instant={adoption.at} now={now} /> },
          { label: fields.meeting, value: adoption.meeting && meetingNumber(adoption.meeting.number) },
          { label: fields.reason, value: version.revocation?.reason },
          { label: fields.contentHash, value: <code className="tv-hash">{adoption.contentHash}</code> },
        ]}
      />
    </Section>
  )
}
