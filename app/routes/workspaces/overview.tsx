import type { MetaFunction } from '@remix-run/node'
import { WorkspaceHeading } from './WorkspaceHeading'

export const meta: MetaFunction = () => [{ title: 'Tvers' }]

export default function Overview() {
  return <WorkspaceHeading />
}
