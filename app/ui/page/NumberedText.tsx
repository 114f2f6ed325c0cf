import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { Prose } from './Prose'

/** A block of a text: with a number that it is cited by, or a heading without one. */
export interface NumberedBlock {
  position: number
  number: number | null
  headingLevel: number | null
  text: string
  /** From the document schema's own renderer. */
  html: string
}

export type NumberedTextProps = {
  blocks: readonly NumberedBlock[]
  /** Language of the text: `nb`, `nn`, `en`, `se`. */
  language: string
  /** What belongs under a block, such as a place to write about it. */
  under?: (number: number) => ReactNode
}

/** A text whose paragraphs carry numbers in the margin. */
export function NumberedText({ blocks, language, under }: NumberedTextProps) {
  const { ui } = useWords()
  return (
    <div className="tv-numbered">
      {blocks.map(({ position, number, headingLevel, text, html }) =>
        number === null ? (
          <Heading key={position} level={headingLevel === 1 ? 3 : 4} data-size="2xs" lang={language}>
            {text}
          </Heading>
        ) : (
          <div key={position} className="tv-numbered__block" id={`paragraph-${number}`}>
            <p className="tv-numbered__number">
              <span aria-hidden>{number}</span>
              <span className="ds-sr-only">{ui.numbered.paragraph(number)}</span>
            </p>
            <div>
              <Prose html={html} lang={language} />
              {under?.(number)}
            </div>
          </div>
        ),
      )}
    </div>
  )
}
