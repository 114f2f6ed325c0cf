/** Where in a text something was found, with the hits marked. */
export function FoundText({ parts }: { parts: ReadonlyArray<{ text: string; hit: boolean }> }) {
  return (
    <p className="tv-excerpt">
      {parts.map((part, place) =>
        part.hit ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>,
      )}
    </p>
  )
}
