import { Alert, Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { lazy } from 'react'
import { threadCount, threadsOf } from '~/domain/comments/queries.server'
import { wordingsInDocument } from '~/domain/consultations/wordings.server'
import { documentAbilities } from '~/domain/documents/abilities'
import { grantDocument } from '~/domain/documents/access.server'
import { documentPage, sharesOf, transitionsOf } from '~/domain/documents/queries.server'
import { textMode } from '~/domain/documents/policy'
import { otherVersions } from '~/domain/documents/successions.server'
import { publishableStates } from '~/domain/editions/publishable-states'
import { editionsOf } from '~/domain/editions/queries.server'
import { renderedText } from '~/domain/documents/rendered.server'
import { flagsOf } from '~/domain/guardrail/flag.server'
import { hasOtherNumbers } from '~/domain/guardrail/other-numbers.server'
import { importOf } from '~/domain/imports/queries.server'
import { outcomesOf } from '~/domain/minutes/outcomes.server'
import { referencesFor } from '~/domain/references/in-text.server'
import { DocumentSurface } from '~/editor/react/surface/document-surface'
import { opened } from '~/http/opened.server'
import { outcomeWords } from '~/http/outcome-words.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { fullDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { PageHeading } from '~/ui/page/PageHeading'
import { About } from './About'
import { crumbsTo } from './crumbs'
import { Flagged } from './Flagged'
import { FromConsultations } from './FromConsultations'
import { Handled } from './Handled'
import { OtherVersions } from './OtherVersions'
import { Remarks } from './Remarks'
import { documentAt } from '~/domain/documents/at.server'
import { StateTag } from './StateTag'
import { useThreads } from './use-threads'

const ConnectedText = lazy(() => import('~/realtime/client/connected-text'))

export const meta = titleFromLoader

/** Threads of a text; where there are more, the page is sent without them. */
const sentWithPage = 100

/** A document: its text, what is said about it, and what stands about it. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { document, workspace, base } = await documentAt(reading, viewer, params, 'document.read')
  opened(reading, document.id)
  const facts = await documentPage(reading, document, language)
  const abilities = documentAbilities(viewer, document)
  const commentsHref = `${base}/comments`
  const count = await threadCount(reading, document)
  // A new version of minutes is written here, and says of what was marked in it what the minutes say.
  const outcomes =
    facts.kind === 'minutes'
      ? await outcomesOf(reading, document.id, facts.workspace.slug, outcomeWords(language))
      : undefined
  return {
    titleParts: [facts.title, facts.workspace.name],
    base,
    commentsHref,
    document: facts,
    html: await renderedText(reading, document.id, {
      language: facts.language,
      outcomes,
      references: referencesFor(reading, viewer, language),
    }),
    outcomes,
    threadCount: count,
    threads: count > sentWithPage ? null : await threadsOf(reading, viewer, document, { href: commentsHref }),
    wordings: abilities['document.read_history']
      ? await wordingsInDocument(
          reading,
          await grantDocument(reading, viewer, 'document.read_history', document.id),
          language,
        )
      : [],
    transitions: await transitionsOf(reading, document),
    versions: await otherVersions(reading, viewer, document, workspace.slug),
    editions: await editionsOf(reading, document.id, language),
    madeFrom: await importOf(reading, document),
    shares: await sharesOf(reading, document, language),
    damaged: document.damaged,
    flags: abilities['document.read_flags'] ? await flagsOf(reading, document.id) : [],
    hasOtherNumbers: abilities['document.mark_other_number']
      ? await hasOtherNumbers(
          reading,
          await grantDocument(reading, viewer, 'document.mark_other_number', document.id),
        )
      : false,
    mode: textMode(viewer, document) ?? 'read',
    abilities,
    person: { id: viewer.id, name: viewer.name },
    now: reading.now.toISOString(),
    today: reading.today,
  }
})

export default function Document() {
  const page = useLoaderData<typeof loader>()
  const { document, base, abilities, now } = page
  const { threads, later } = useThreads(page)
  const { workspace } = useWorkspace()
  const words = useWords().documents
  useSignals([`document:${document.id}`])
  return (
    <>
      <PageHeading
        title={document.title}
        lang={document.language}
        crumbs={crumbsTo(workspace, words.list.title)}
        facts={<Facts />}
        action={<Actions />}
      />
      <OtherVersions
        {...page.versions}
        isReplaced={document.state === 'superseded'}
        lang={document.language}
      />
      <Damaged />
      <Flagged
        flags={page.flags}
        removal={abilities['document.remove_from_history'] ? `${base}/removal` : null}
        otherNumber={abilities['document.mark_other_number'] ? `${base}/other-number` : null}
      />
      <Deadline />
      <DocumentSurface
        documentId={document.id}
        label={document.title}
        lang={document.language}
        html={page.html}
        person={page.person}
        mode={page.mode}
        placeholder={words.page.placeholder}
        numbering={{
          numbering: document.numbering,
          href: abilities['document.number'] ? `${base}/numbering` : null,
        }}
        connected={ConnectedText}
        outcomes={page.outcomes}
        comments={{
          threads,
          later,
          href: page.commentsHref,
          mayComment: abilities['document.comment'],
          now,
          useAnswer,
        }}
      />
      <div className="tv-below">
        <Remarks
          threads={threads}
          href={page.commentsHref}
          mayComment={abilities['document.comment']}
          now={now}
        />
        <Handled threads={threads} href={page.commentsHref} now={now} />
        <FromConsultations
          wordings={page.wordings}
          base={`/workspaces/${workspace.slug}/consultations`}
          lang={document.language}
          now={now}
        />
        <About
          document={document}
          shares={page.shares}
          editions={page.editions}
          transitions={page.transitions}
          madeFrom={page.madeFrom}
          hasRemarks={page.threadCount > 0}
          hasOtherNumbers={page.hasOtherNumbers}
          now={now}
          base={base}
          mayManage={abilities['document.manage']}
          mayNumber={abilities['document.number']}
          mayReadHistory={abilities['document.read_history']}
        />
      </div>
    </>
  )
}

function Facts() {
  const { document } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const language = useLanguage()
  const { state, kind, audience, accessCode, reviewDeadline } = document
  return (
    <>
      <StateTag state={state} kind={kind} />
      <span>{words.kinds[kind]}</span>
      <span>{words.audiences[audience]}</span>
      <span>{words.accessCodes[accessCode]}</span>
      {state === 'in_review' && reviewDeadline && (
        <span>{words.page.untilDate(fullDate(language, reviewDeadline))}</span>
      )}
    </>
  )
}

/** One thing to do next, by where the document is in its life; the rest stands quietly beside it. */
function Actions() {
  const { document, versions, abilities, base } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const isOwn = !['mandate', 'minutes', 'agenda'].includes(document.kind)
  const next =
    document.state === 'draft' && abilities['document.manage'] && document.kind !== 'minutes'
      ? { href: `${base}/review`, name: words.review.action }
      : document.state === 'in_review' && abilities['document.decide'] && isOwn
        ? { href: `${base}/conclusion`, name: words.conclusion.action }
        : document.state === 'decided' && abilities['document.publish']
          ? { href: `${base}/publication`, name: words.page.publish }
          : null
  return (
    <>
      {next && (
        <Button asChild>
          <Link to={next.href}>{next.name}</Link>
        </Button>
      )}
      {document.state === 'in_review' && abilities['document.manage'] && (
        <Button asChild variant="secondary">
          <Link to={`${base}/draft`}>{words.back.action}</Link>
        </Button>
      )}
      {publishableStates.includes(document.state) &&
        abilities['document.begin_version'] &&
        !versions.next && (
          <Button asChild variant="secondary">
            <Link to={`${base}/renewal`}>{words.newVersion.action}</Link>
          </Button>
        )}
      {abilities['document.manage'] && (
        <Button asChild variant="tertiary">
          <Link to={`${base}/settings`}>{words.page.settings}</Link>
        </Button>
      )}
    </>
  )
}

/** Says that a part of the text cannot be read, and takes those who can do something about it there. */
function Damaged() {
  const { damaged, abilities, base } = useLoaderData<typeof loader>()
  const { damage } = useWords().documents
  if (!damaged) return null
  return (
    <Alert data-color="warning" data-size="sm" className="tv-flash">
      {damage.alert} {abilities['document.mend'] && <Link to={`${base}/damage`}>{damage.action}</Link>}
    </Alert>
  )
}

/** Tells those who may only comment how long they may, and how. */
function Deadline() {
  const { document, mode, abilities, today } = useLoaderData<typeof loader>()
  const words = useWords().documents
  const language = useLanguage()
  const { state, reviewDeadline } = document
  if (state !== 'in_review' || !reviewDeadline) return null
  const date = fullDate(language, reviewDeadline)
  if (reviewDeadline < today && mode === 'read') {
    return (
      <Alert data-color="neutral" data-size="sm" className="tv-flash">
        {words.page.closedForComments(date)}
      </Alert>
    )
  }
  if (mode !== 'comment' || abilities['document.decide_suggestions']) return null
  return (
    <Alert data-color="info" data-size="sm" className="tv-flash">
      {words.page.openForComments(date)}
    </Alert>
  )
}
