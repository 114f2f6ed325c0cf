import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { Prose } from '~/ui/page/Prose'
import type { EditingMode } from '../use-editor-for'

type StillTextProps = {
  html: string
  lang: string
  mode: EditingMode
  /** Where all comments are listed; null for a text that takes none. */
  commentsHref: string | null
  commentCount: number
}

/** The text as the page was sent with it: to be read without script, and until the editor has loaded. */
export function StillText({ html, lang, mode, commentsHref, commentCount }: StillTextProps) {
  const { comments } = useWords()
  return (
    <div className="tv-surface__columns" data-margin={commentsHref !== null}>
      <div className="tv-surface__still">
        {mode !== 'read' && (
          <div className="tv-surface__tools-place">
            <noscript>{comments.needsScript}</noscript>
          </div>
        )}
        {html ? <Prose lang={lang} html={html} /> : <p className="tv-muted">{comments.emptyText}</p>}
      </div>
      {commentsHref && (
        <noscript className="tv-surface__all">
          <Link to={commentsHref}>{comments.allCounted(commentCount)}</Link>
        </noscript>
      )}
    </div>
  )
}
