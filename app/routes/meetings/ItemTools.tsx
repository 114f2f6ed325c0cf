import { Button } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon, PaperclipIcon, PencilIcon } from '@navikt/aksel-icons'
import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { moveButton, type Direction } from './use-item-moves'

type ItemToolsProps = {
  item: { id: string; number: string }
  base: string
  isFirst: boolean
  isLast: boolean
  onMove: (direction: Direction) => void
}

/** Move an item up or down, or go and change it. */
export function ItemTools({ item, base, isFirst, isLast, onMove }: ItemToolsProps) {
  const { agenda: words, papers } = useWords().meetings
  const href = `${base}/agenda/${item.id}`
  return (
    <>
      <Form method="post" action={`${href}/position`} preventScrollReset className="tv-actions">
        {!isFirst && (
          <Button
            type="submit"
            id={moveButton(item.id, 'up')}
            name="direction"
            value="up"
            onClick={() => onMove('up')}
            variant="tertiary"
            icon
            aria-label={words.up(item.number)}
          >
            <ArrowUpIcon aria-hidden />
          </Button>
        )}
        {!isLast && (
          <Button
            type="submit"
            id={moveButton(item.id, 'down')}
            name="direction"
            value="down"
            onClick={() => onMove('down')}
            variant="tertiary"
            icon
            aria-label={words.down(item.number)}
          >
            <ArrowDownIcon aria-hidden />
          </Button>
        )}
      </Form>
      <Button asChild variant="tertiary" icon>
        <Link to={`${href}/papers`} aria-label={papers.chooseFor(item.number)}>
          <PaperclipIcon aria-hidden />
        </Link>
      </Button>
      <Button asChild variant="tertiary" icon>
        <Link to={href} aria-label={words.change(item.number)}>
          <PencilIcon aria-hidden />
        </Link>
      </Button>
    </>
  )
}
