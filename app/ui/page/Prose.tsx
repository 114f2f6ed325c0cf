import type { ReactNode } from 'react'

export type ProseProps = {
  /** Language of the content: `nb`, `nn`, `en`, `se` ... */
  lang?: string
} & ({ html: string; children?: never } | { children: ReactNode; html?: never })

/**
 * Running text at a comfortable measure. `html` must come from the document schema's own renderer, which lets nothing
 * through but its known marks; never from a form.
 */
export function Prose({ lang, html, children }: ProseProps) {
  if (html !== undefined) {
    return <div className="tv-prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
  }
  return (
    <div className="tv-prose" lang={lang}>
      {children}
    </div>
  )
}
