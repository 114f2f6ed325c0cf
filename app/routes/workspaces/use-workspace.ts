import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from './layout'

/** The workspace of this page and what the viewer may do in it, from the layout that all its pages share. */
export function useWorkspace() {
  const facts = useRouteLoaderData<typeof loader>('routes/workspaces/layout')
  if (!facts) throw new Error('useWorkspace outside a workspace')
  return facts
}
