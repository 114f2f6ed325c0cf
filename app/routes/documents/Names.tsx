/** Who will see something: names under a line that says what they are. */
export function Names(props: { heading: string; names: readonly string[]; none: string }) {
  const { heading, names, none } = props
  if (!names.length) return <p className="tv-muted">{none}</p>
  return (
    <div>
      <p className="tv-muted">{heading}</p>
      <ul className="tv-plain-list">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
