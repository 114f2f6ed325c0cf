/** The way to an action item. */
export function crumbsTo(workspace: { slug: string; name: string }, list: string) {
  const base = `/workspaces/${workspace.slug}`
  return [
    { href: base, name: workspace.name },
    { href: `${base}/action-items`, name: list },
  ]
}
