import { useState } from 'react'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { TextareaField } from '~/ui/form/TextareaField'
import { keptTable, mostColumns, mostRows, tableFrom, typedTable } from '../../../suggested-table'
import { TableThere } from './table-there'

/** Asks for the cells of a table, and shows it as it will be. */
export function TableFields({ error }: { error: string | undefined }) {
  const words = useWords().suggestions.newTable
  const [typed, setTyped] = useState('')
  const [heading, setHeading] = useState(true)
  const table = tableFrom(keptTable(typedTable(typed, heading)))
  return (
    <>
      <TextareaField
        id="composer-table"
        name="table"
        label={words.field}
        description={words.hint(mostRows, mostColumns)}
        rows={4}
        need="unmarked"
        error={error}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div onChange={({ target }) => setHeading((target as HTMLInputElement).checked)}>
        <CheckboxField id="composer-heading" name="heading" label={words.heading} defaultChecked />
      </div>
      {table && <TableThere table={table} />}
    </>
  )
}
