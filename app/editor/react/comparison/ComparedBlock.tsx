import type { Compared, Part } from '~/editor/compare'
import { useWords } from '~/i18n/use-words'

/** A block of a comparison with the words of it that `shows` lets through: what was put in underlined, what was taken out struck. */
export function ComparedBlock({ block, shows }: { block: Compared; shows: (part: Part) => boolean }) {
  const words = useWords().versions
  const content = (
    <>
      {block.change === 'reformatted' && <span className="tv-muted">{`${words.reformatted}: `}</span>}
      {block.kind === 'image' && <span className="tv-muted">{`${words.image}: `}</span>}
      {block.parts.filter(shows).map((part, nth) => (
        <Words key={nth} part={part.text === '' ? { ...part, text: words.decoration } : part} />
      ))}
    </>
  )
  const shown = { className: 'tv-compared', 'data-kind': block.kind, 'data-change': block.change }
  return block.kind === 'heading' ? <h2 {...shown}>{content}</h2> : <p {...shown}>{content}</p>
}

function Words({ part }: { part: Part }) {
  if (part.change === 'added') return <ins>{part.text}</ins>
  if (part.change === 'removed') return <del>{part.text}</del>
  return <>{part.text}</>
}
