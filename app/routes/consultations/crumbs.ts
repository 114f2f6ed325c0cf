/** The way to a consultation in its workspace. */
export function crumbsTo(workspace: { slug: string; name: string }, list: string) {
  const base = `/workspaces/${workspace.slug}`
  return [
    { href: base, name: workspace.name },
    { href: `${base}/consultations`, name: list },
  ]
}
