import { Button } from '@digdir/designsystemet-react'
import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'

interface GatheredCardProps {
  id: string
  count: number
  isOpen: boolean
  onToggle: (id: string) => void
}

/** Stands for many threads at one place; they come below it when it is opened. */
export function GatheredCard({ id, count, isOpen, onToggle }: GatheredCardProps) {
  const words = useWords().comments
  const Icon = isOpen ? ChevronUpIcon : ChevronDownIcon
  return (
    <div data-card={id} data-active="false" className="tv-card tv-card--gathered">
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        aria-expanded={isOpen}
        onClick={() => onToggle(id)}
      >
        {words.gathered(count)}
        <Icon aria-hidden />
      </Button>
    </div>
  )
}
