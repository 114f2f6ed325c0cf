import {
  Alert,
  Heading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { useSaid } from './refused'

export type ChangeNoticeProps = {
  /** Who saved first. */
  by: string
  /** Only the fields that differ. */
  fields: readonly { name: string; label: string; theirs: string; yours: string }[]
}

/**
 * Somebody else saved the same form first: their words beside yours, and nothing overwritten; on a narrow screen below each
 * other. The ARIA roles keep it a table for screen readers when css changes how it is displayed. Takes the keyboard.
 */
export function ChangeNotice({ by, fields }: ChangeNoticeProps) {
  const { ui } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useSaid(heading)
  const theirs = ui.change.theirs(by)
  return (
    <Alert data-color="warning" role="group" aria-labelledby="change-notice" className="tv-change">
      <Heading ref={heading} id="change-notice" level={2} data-size="2xs" tabIndex={-1}>
        {ui.change.heading}
      </Heading>
      <p>{ui.change.explanation(by)}</p>
      <Table data-size="sm" role="table">
        <TableHead role="rowgroup">
          <TableRow role="row">
            <TableHeaderCell role="columnheader" scope="col">
              {ui.change.field}
            </TableHeaderCell>
            <TableHeaderCell role="columnheader" scope="col">
              {theirs}
            </TableHeaderCell>
            <TableHeaderCell role="columnheader" scope="col">
              {ui.change.yours}
            </TableHeaderCell>
          </TableRow>
        </TableHead>
        <TableBody role="rowgroup">
          {fields.map((field) => (
            <TableRow key={field.name} role="row">
              <TableHeaderCell role="rowheader" scope="row">
                {field.label}
              </TableHeaderCell>
              <TableCell role="cell" data-column={theirs}>
                {field.theirs || ui.change.empty}
              </TableCell>
              <TableCell role="cell" data-column={ui.change.yours}>
                {field.yours || ui.change.empty}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Alert>
  )
}
