import type { ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { SubNavigation } from '~/ui/page/SubNavigation'
import { useWorkspace } from './use-workspace'

/** The heading of a workspace's own pages, with the way between them. */
export function WorkspaceHeading(props: { title?: string; purpose?: string; action?: ReactNode }) {
  const { workspace, abilities } = useWorkspace()
  const { workspaces: words } = useWords()
  const base = `/workspaces/${workspace.slug}`
  const links = [
    { href: base, name: words.tabs.overview, exact: true },
    { href: `${base}/meetings`, name: words.tabs.meetings },
    { href: `${base}/decisions`, name: words.tabs.decisions },
    { href: `${base}/documents`, name: words.tabs.documents },
    { href: `${base}/files`, name: words.tabs.files },
    { href: `${base}/action-items`, name: words.tabs.actionItems },
    { href: `${base}/consultations`, name: words.tabs.consultations },
    { href: `${base}/mandate`, name: words.tabs.mandate },
    ...(abilities['workspace.read_agreements']
      ? [{ href: `${base}/agreements`, name: words.tabs.agreements }]
      : []),
    ...(abilities['workspace.read_people'] ? [{ href: `${base}/people`, name: words.tabs.people }] : []),
    ...(abilities['workspace.read_activity']
      ? [{ href: `${base}/activity`, name: words.tabs.activity }]
      : []),
  ]
  return (
    <PageHeading
      title={props.title ?? workspace.name}
      purpose={props.purpose ?? (props.title ? undefined : workspace.purpose)}
      crumbs={props.title ? [{ href: base, name: workspace.name }] : undefined}
      action={props.action}
      navigation={<SubNavigation label={words.tabs.label(workspace.name)} links={links} />}
    />
  )
}
