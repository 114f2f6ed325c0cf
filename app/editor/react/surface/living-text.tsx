import {
  lazy,
  startTransition,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { everyArea } from '~/i18n/areas.client'
import { useCalm } from '~/ui/calm'
import { SaveState } from '~/ui/notice/SaveState'
import { useSessionOver } from '~/ui/notice/session-over'
import { personColour } from '~/ui/people/person-colour'
import type { Anchor } from '../../anchors'
import { imagesOf } from '../../image-address'
import { mentionableOf } from '../../mention-address'
import type { Thread } from '../../extensions/drawn-threads'
import type { ThreadPositions } from '../use-thread-positions'
import { CalmChoice } from './calm-choice'
import { composingId, type Composing } from './composing'
import type { LiveText } from './live-text'
import { readable } from '../../wording'
import { noOutcomes } from './no-outcomes'
import type { ShownThread } from './shown-thread'
import { shownSent, useSentSuggestions, type Sent } from './use-sent-suggestions'
import type { DocumentSurfaceProps } from './surface-props'
import { threadsIn, type TextView } from './text-view'
import { ViewChoice } from './view-choice'

const DocumentEditor = lazy(async () => {
  const [editor] = await Promise.all([import('../document-editor'), everyArea(), import('./margin/margin')])
  return editor
})
/** Comes with the editor: beside a text that is not there yet nothing stands. */
const Margin = lazy(() => import('./margin/margin'))
/** Nobody is seen before the text is open. */
const PresentAvatars = lazy(() => import('./present/present-avatars'))

type LivingTextProps = DocumentSurfaceProps & { live: LiveText; still: ReactNode }

/** Before the editor has told where threads stand. */
const notMeasured: ThreadPositions = {}

/** The text while it is open over the socket. */
export function LivingText({ live, still, comments, person, ...surface }: LivingTextProps) {
  const [activeId, setActiveId] = useState<string | null>(null)
  const [begun, setComposing] = useState<Composing | null>(null)
  const [refused, setRefused] = useState<readonly Composing[]>([])
  // One after the other, and none in the place of what somebody is writing.
  const composing = begun ?? refused[0] ?? null
  const [positions, setPositions] = useState<ThreadPositions>(notMeasured)
  const [view, setView] = useState<TextView>('all')
  const root = useRef<HTMLDivElement>(null)
  const [suggesting, setSuggesting] = useState(false)
  const suggest = useCallback((on: boolean) => {
    setSuggesting(on)
    // What one suggests is seen.
    if (on) setView('all')
  }, [])
  const takeBack = useCallback(({ id, anchor, replacement, format }: Sent, answer: unknown) => {
    const words = readable(replacement)
    setRefused((now) => [...now, { kind: 'suggestion', anchor, words, format, refused: { id, answer } }])
    setActiveId(composingId)
  }, [])
  const { send, waiting } = useSentSuggestions(comments?.href ?? '', takeBack)
  const threads = useMemo(
    () => [
      ...threadsIn(view, shownInText(comments?.threads ?? [], composing)),
      ...shownSent(waiting, comments?.threads ?? []),
    ],
    [view, comments?.threads, composing, waiting],
  )
  const { doc } = live
  const compose = useCallback(
    async (kind: Composing['kind'], anchor: Anchor, file?: File) => {
      // Already here with the editor; a static import would put it in the page's first script.
      const { anchorLines } = await import('../../anchors')
      setComposing({ kind, anchor, words: anchorLines(doc, anchor) ?? anchor.quote, file })
      setActiveId(composingId)
    },
    [doc],
  )
  const waitsNext = refused.length > (begun ? 0 : 1)
  const stopComposing = useCallback(
    (toText: boolean) => {
      if (begun) setComposing(null)
      else setRefused((now) => now.slice(1))
      setActiveId(waitsNext ? composingId : null)
      if (toText && !waitsNext) root.current?.querySelector<HTMLElement>('.tv-text')?.focus()
    },
    [begun, waitsNext],
  )
  const activate = useCallback(
    (id: string | null) => setActiveId((now) => (now === composingId && id === null ? now : id)),
    [],
  )
  // The editor stands there once it has told where threads are; what else the server has to do waits until then.
  const load = comments?.later?.load
  const isThere = positions !== notMeasured
  // Many cards come at once beside a text that is scrolled: frames go before them.
  const moveCards = useCallback((next: ThreadPositions) => startTransition(() => setPositions(next)), [])
  useEffect(() => {
    if (isThere) load?.()
  }, [isThere, load])
  useSessionOver(live.onSignedInAgain, live.onSignedInAgain)
  const calm = useCalm()
  // A text that is only read is always as it is.
  const paused = calm.paused && live.mode !== 'read'
  const { ready, pause } = live
  useEffect(() => {
    if (ready) pause(paused)
  }, [ready, pause, paused])
  const images = imagesOf(surface.documentId)
  const mayComment = comments?.mayComment === true && live.mode !== 'read'
  return (
    <div ref={root} data-paused={paused}>
      <div className="tv-surface__status">
        <Suspense fallback={<span />}>
          <PresentAvatars
            awareness={live.awareness}
            me={person}
            connected={live.saving === 'saved' || live.saving === 'saving'}
          />
        </Suspense>
        {comments && comments.threads.length > 0 && <ViewChoice view={view} onView={setView} />}
        {live.ready && live.mode !== 'read' && <CalmChoice waiting={live.waiting} />}
        {live.mode === 'edit' && <SaveState state={live.saving} reason={live.reason} muted={calm.muted} />}
      </div>
      {live.ready ? (
        <Suspense fallback={still}>
          <div className="tv-surface__columns" data-margin={comments !== undefined}>
            <div lang={surface.lang} className="tv-surface__text">
              <DocumentEditor
                doc={doc}
                awareness={live.awareness}
                mode={live.mode}
                person={{ name: person.name, colour: personColour(person.id) }}
                label={surface.label}
                placeholder={surface.placeholder}
                numbering={surface.numbering}
                imagesAt={images}
                mentionableAt={mentionableOf(surface.documentId)}
                threads={threads}
                activeThreadId={activeId}
                onActivateThread={activate}
                onComment={mayComment ? (anchor) => void compose('comment', anchor) : undefined}
                onSuggest={mayComment ? (anchor) => void compose('suggestion', anchor) : undefined}
                onSuggestTable={mayComment ? (anchor) => void compose('table', anchor) : undefined}
                onSuggestPicture={
                  mayComment ? (anchor, file) => void compose('picture', anchor, file) : undefined
                }
                suggesting={suggesting && mayComment}
                onSuggesting={mayComment ? suggest : undefined}
                commentsHref={comments?.href}
                onWritten={send}
                onThreadPositions={moveCards}
                outcomes={surface.outcomes ?? noOutcomes}
                renderOutcomeActions={surface.renderOutcomeActions}
                onMarkDecision={live.mode === 'edit' ? surface.onMarkDecision : undefined}
                onMarkActionItem={live.mode === 'edit' ? surface.onMarkActionItem : undefined}
                editorRef={surface.editorRef}
              />
            </div>
            {comments && (view !== 'clean' || composing) && (
              <Margin
                comments={comments}
                images={images}
                positions={positions}
                activeId={activeId}
                onActivate={setActiveId}
                composing={composing}
                onComposed={stopComposing}
              />
            )}
          </div>
        </Suspense>
      ) : (
        still
      )}
    </div>
  )
}

function shownInText(threads: readonly ShownThread[], composing: Composing | null): Thread[] {
  const sent = threads.flatMap(({ id, anchor, kind, replacement, format, resolved, decision }): Thread[] => {
    // What is about the whole has no place in the text.
    if (kind === 'remark') return []
    return [
      {
        id,
        anchor,
        kind,
        // What is decided is in the text, or was not to be: only where it stood is shown.
        replacement: decision ? undefined : (replacement ?? undefined),
        format: decision ? undefined : (format ?? undefined),
        resolved: resolved !== null || decision !== null,
      },
    ]
  })
  if (!composing) return sent
  const { anchor, format } = composing
  // A thing is drawn as it will be; what becomes of words is still being written.
  const replacement = anchor.thing ? '' : undefined
  return [...sent, { id: composingId, anchor, kind: 'comment', replacement, format, resolved: false }]
}
