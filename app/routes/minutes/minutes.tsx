import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { lazy, useCallback, useRef, useState } from 'react'
import { threadsOf } from '~/domain/comments/queries.server'
import { documentAbilities } from '~/domain/documents/abilities'
import { textMode } from '~/domain/documents/policy'
import { renderedText } from '~/domain/documents/rendered.server'
import { meetingAbilities } from '~/domain/meetings/abilities'
import { minutesAt } from '~/domain/minutes/at.server'
import { abilitiesIn } from '~/domain/workspaces/abilities'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import type { DocumentEditorHandle } from '~/editor/react/document-editor'
import type { OutcomeAttributes } from '~/editor/extensions/outcome'
import { DocumentSurface } from '~/editor/react/surface/document-surface'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { PageHeading } from '~/ui/page/PageHeading'
import { Beside } from './Beside'
import { itemAtCaret } from './item-at-caret'
import { MinutesState } from './MinutesState'
import { Marking, type Mark } from './Marking'
import { aboutMinutes } from './minutes-page.server'
import { withoutLabel } from './without-label'

const ConnectedText = lazy(() => import('~/realtime/client/connected-text'))

export const meta = titleFromLoader

/** The minutes of a meeting: written together while the meeting goes on, and read when they are approved. */
export const loader = read({ access: 'document.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting, workspace, document } = await minutesAt(reading, viewer, params, 'document.read')
  const page = await aboutMinutes(reading, 'document.read')
  const contentLanguage = page.minutes?.language ?? 'nb'
  const mode = textMode(viewer, document) ?? 'read'
  const mayMark = abilitiesIn(viewer, workspace)['workspace.create_action_items'] && mode === 'edit'
  const commentsHref = `${page.documentHref}/comments`
  return {
    ...page,
    documentId: document.id,
    contentLanguage,
    html: await renderedText(reading, document.id, { language: contentLanguage, outcomes: page.outcomes }),
    threads: await threadsOf(reading, viewer, document, { href: commentsHref }),
    commentsHref,
    mode,
    organisations: mayMark ? await organisationsSeated(reading, workspace.id, language) : [],
    abilities: {
      ...documentAbilities(viewer, document),
      ...meetingAbilities(viewer, meeting),
      mark: mayMark,
    },
    person: { id: viewer.id, name: viewer.name },
  }
})

export default function Minutes() {
  const page = useLoaderData<typeof loader>()
  const { documentId, meeting, abilities, agenda, base } = page
  const words = useWords().meetings.minutes
  const [mark, setMark] = useState<Mark | null>(null)
  const editor = useRef<DocumentEditorHandle>(null)
  const items = agenda ?? []
  const decides = abilities['meeting.manage'] && page.mode === 'edit'
  useSignals([`document:${documentId}`, `meeting:${meeting.id}`])
  const close = useCallback(() => setMark(null), [])
  const place = useCallback((outcome: OutcomeAttributes) => {
    editor.current?.insertOutcome(outcome)
    setMark(null)
    editor.current?.focus()
  }, [])
  const begin = (kind: Mark['kind']) => (text: string) =>
    setMark({ kind, text: withoutLabel(text), agendaItemId: itemAtCaret(items) })
  return (
    <>
      <PageHeading
        title={page.title}
        lang={page.contentLanguage}
        crumbs={page.crumbs}
        facts={<MinutesState state={page.state} minutes={page.minutes} />}
        action={<Actions />}
      />
      <DocumentSurface
        documentId={documentId}
        label={page.title}
        lang={page.contentLanguage}
        html={page.html}
        person={page.person}
        mode={page.mode}
        placeholder={words.placeholder}
        connected={ConnectedText}
        comments={{
          threads: page.threads,
          href: page.commentsHref,
          mayComment: abilities['document.comment'],
          now: page.now,
          useAnswer,
        }}
        outcomes={page.outcomes}
        onMarkDecision={decides ? begin('decision') : undefined}
        onMarkActionItem={abilities.mark ? begin('actionItem') : undefined}
        editorRef={editor}
      />
      {mark && (
        <Marking
          mark={mark}
          base={base}
          items={items}
          organisations={page.organisations}
          onMade={place}
          onClose={close}
        />
      )}
      <Beside page={page} mayDecide={decides} mayMark={abilities.mark} />
    </>
  )
}

/** What comes next for these minutes: they go out for remarks, the chair approves, then they are published. */
function Actions() {
  const { abilities, state, base, documentHref } = useLoaderData<typeof loader>()
  const { meetings, minutesRounds } = useWords()
  const words = meetings.minutes
  const next =
    state === 'draft' && abilities['meeting.manage']
      ? { href: `${base}/circulation`, name: words.circulate }
      : state === 'in_review' && abilities['minutes.approve']
        ? { href: `${base}/approval`, name: words.approve }
        : state === 'decided' && abilities['document.publish']
          ? { href: `${documentHref}/publication`, name: words.publish }
          : null
  return (
    <>
      {next && (
        <Button asChild>
          <Link to={next.href}>{next.name}</Link>
        </Button>
      )}
      {state === 'in_review' && abilities['document.manage'] && (
        <Button asChild variant="secondary">
          <Link to={`${documentHref}/draft`}>{words.takeBack}</Link>
        </Button>
      )}
      {state !== 'draft' && abilities['minutes.object'] && (
        <Button asChild variant="secondary">
          <Link to={`${base}/rounds`}>{minutesRounds.title}</Link>
        </Button>
      )}
      {abilities['document.manage'] && (
        <Button asChild variant="secondary">
          <Link to={documentHref}>{words.document}</Link>
        </Button>
      )}
    </>
  )
}
