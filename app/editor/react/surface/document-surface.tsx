import { Suspense } from 'react'
import { useHydrated } from '~/ui/use-hydrated'
import '../../editor.css'
import { LivingText } from './living-text'
import { StillText } from './still-text'
import type { DocumentSurfaceProps } from './surface-props'

/** A text to read, write and comment on together: who is here, whether it is saved, and the comments beside their words. */
export function DocumentSurface(props: DocumentSurfaceProps) {
  const hydrated = useHydrated()
  const { connected: ConnectedText, comments, documentId, html, lang, mode } = props
  const still = (
    <StillText
      html={html}
      lang={lang}
      mode={mode}
      commentsHref={comments?.href ?? null}
      commentCount={comments?.later?.count ?? comments?.threads.length ?? 0}
    />
  )
  return (
    <div className="tv-surface">
      {hydrated ? (
        <Suspense fallback={still}>
          <ConnectedText key={documentId} documentId={documentId} title={props.label} mode={mode}>
            {(live) => (live ? <LivingText {...props} live={live} still={still} /> : still)}
          </ConnectedText>
        </Suspense>
      ) : (
        still
      )}
    </div>
  )
}
