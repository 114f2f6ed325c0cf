/** The product's mark: three pillars and one line across them. Decoration; the name stands beside it. */
export function Mark() {
  return (
    <svg className="tv-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path className="tv-mark__pillars" d="M3 3h4v18H3zM10 3h4v18h-4zM17 3h4v18h-4z" />
      <path className="tv-mark__across" d="M0 13h24v3.5H0z" />
    </svg>
  )
}
