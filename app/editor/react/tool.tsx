import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

type ToolProps = {
  label: string
  /** An icon or a letter or two; with `withWords` the label is shown beside it. */
  sign: ReactNode
  withWords?: boolean
  pressed?: boolean | undefined
  unavailable?: boolean
  onUse: () => void
}

/** One button of the editor's toolbar. An unavailable one keeps its place and its focus, and says so. */
export function Tool({ label, sign, withWords = false, pressed, unavailable = false, onUse }: ToolProps) {
  return (
    <Button
      type="button"
      variant="tertiary"
      data-size="sm"
      className={withWords ? 'tv-tool tv-tool-words' : 'tv-tool'}
      icon={!withWords}
      aria-label={withWords ? undefined : label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={unavailable || undefined}
      // The text keeps its selection while a button is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!unavailable) onUse()
      }}
    >
      {sign}
      {withWords && <span>{label}</span>}
    </Button>
  )
}

/** Tools that belong together, with a thin line before the next. */
export function ToolGroup({ children }: { children: ReactNode }) {
  return <div className="tv-tool-group">{children}</div>
}
