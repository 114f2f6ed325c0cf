import { Link } from '@digdir/designsystemet-react'
import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useContext } from 'react'
import { useWords } from '~/i18n/use-words'
import { outcomeAttributes } from '../extensions/outcome'
import { OutcomesContext } from './outcomes'

/** A decision or an action item in the text: who and when come from the row, not from the text. */
export function OutcomeView({ node, selected }: ReactNodeViewProps) {
  const words = useWords().documents.editor.outcome
  const { outcomes, renderOutcomeActions } = useContext(OutcomesContext)
  const { outcomeId, kind, text } = outcomeAttributes(node.attrs)
  const row = Object.hasOwn(outcomes, outcomeId) ? outcomes[outcomeId] : undefined
  return (
    <NodeViewWrapper
      className={`tv-outcome tv-outcome-${row?.kind ?? kind}${selected ? ' tv-outcome-selected' : ''}`}
      contentEditable={false}
      data-outcome={outcomeId}
    >
      <p className="tv-outcome-label">{row?.label ?? words[kind]}</p>
      <p className="tv-outcome-text">{row?.text ?? text}</p>
      {row && row.details.length > 0 && (
        <ul className="tv-outcome-details">
          {row.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {row && (row.href !== undefined || renderOutcomeActions) && (
        <div className="tv-outcome-actions">
          {row.href !== undefined && <Link href={row.href}>{words.open}</Link>}
          {renderOutcomeActions?.(outcomeId)}
        </div>
      )}
    </NodeViewWrapper>
  )
}
