import type { SuggestedTable } from '../../../suggested-table'

/** A table that is suggested, as it would stand in the text. */
export function TableThere({ table: { heading, rows } }: { table: SuggestedTable }) {
  const [first, ...others] = rows
  const body = heading ? others : rows
  return (
    <div className="tv-suggested-table">
      <table>
        {heading && first && (
          <thead>
            <tr>
              {first.map((words, nth) => (
                <th key={nth} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((words, nth) => (
                <td key={nth}>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
