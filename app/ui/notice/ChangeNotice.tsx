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

export type ChangeNoticeProps = {
  /** Who saved first. */
  by: string
  /** Only the fields that differ. */
  fields: readonly { name: string; label: string; theirs: string; yours: string }[]
}

/** Somebody else saved the same form first: their words beside yours, and nothing overwritten. Takes the keyboard. */
export function ChangeNotice({ by, fields }: ChangeNoticeProps) {
  const { ui } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [fields])
  return (
    <Alert data-color="warning" role="group" aria-labelledby="change-notice" className="tv-change">
      <Heading ref={heading} id="change-notice" level={2} data-size="2xs" tabIndex={-1}>
        {ui.change.heading}
      </Heading>
      <p>{ui.change.explanation(by)}</p>
      <Table data-size="sm">
        <TableHead>
          <TableRow>
            <TableHeaderCell scope="col">{ui.change.field}</TableHeaderCell>
            <TableHeaderCell scope="col">{ui.change.theirs(by)}</TableHeaderCell>
            <TableHeaderCell scope="col">{ui.change.yours}</TableHeaderCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {fields.map((field) => (
            <TableRow key={field.name}>
              <TableHeaderCell scope="row">{field.label}</TableHeaderCell>
              <TableCell>{field.theirs || ui.change.empty}</TableCell>
              <TableCell>{field.yours || ui.change.empty}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Alert>
  )
}
