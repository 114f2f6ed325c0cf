import { CogIcon } from '@navikt/aksel-icons'
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { LinksFunction, SerializeFrom } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useRef, type ReactNode } from 'react'
import { workspacesOf } from '~/domain/workspaces/queries.server'
import { clearFlash, readFlash } from '~/http/flash.server'
import { publicRead } from '~/http/read.server'
import { toSignIn } from '~/http/refuse.server'
import { useFailure } from '~/http/use-failure'
import { useWords } from '~/i18n/use-words'
import type { loader as rootLoader } from '~/root'
import { ErrorPage } from '~/ui/errors/ErrorPage'
import { AppFrame } from '~/ui/frame/AppFrame'
import { PlainFrame } from '~/ui/frame/PlainFrame'
import { Flash } from '~/ui/notice/Flash'
import { RefusedForms } from '~/ui/notice/RefusedForms'
import { SessionOverFrame } from '~/ui/notice/SessionOverFrame'
import { KeptWriting } from './KeptWriting'
import { useUnread } from './use-unread'
import appCss from '~/ui/theme/app.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: appCss }]

/** The frame of the desk: who is here, and which workspaces they have a seat in. */
export const loader = publicRead(async (reading) => {
  const { request, language, context } = reading
  const admission = await context.admission()
  if (!admission) {
    if (comesAfterForm(request)) return null
    throw toSignIn(request)
  }
  const { viewer } = admission
  const flash = readFlash(request)
  const frame = {
    person: { id: viewer.id, name: viewer.name, email: viewer.email },
    workspaces: await workspacesOf(reading, viewer, language),
    administers: viewer.systemRoles.includes('administrator'),
    accessibilityStatementUrl: context.installation.accessibilityStatementUrl,
    now: reading.now.toISOString(),
    flash,
  }
  return data(frame, flash ? { headers: { 'Set-Cookie': clearFlash } } : {})
})

/** Whether a form was refused before this was read: its page keeps what was typed when the session was over. */
function comesAfterForm({ headers }: Request): boolean {
  return headers.has('content-type')
}

type Frame = NonNullable<SerializeFrom<typeof loader>>

export default function Desk() {
  const frame = useLoaderData<typeof loader>()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  if (!frame)
    return (
      <PlainFrame accessibilityStatementUrl={root?.accessibilityStatementUrl ?? undefined}>
        <Outlet />
      </PlainFrame>
    )
  return (
    <DeskFrame frame={frame}>
      <FlashWord read={frame} />
      <KeptWriting personId={frame.person.id} />
      <SessionOverFrame email={frame.person.email}>
        <RefusedForms>
          <Outlet />
        </RefusedForms>
      </SessionOverFrame>
    </DeskFrame>
  )
}

/** Who is here and where they have a seat, around a page or around what went wrong with it. */
function DeskFrame(props: { frame: Frame; children: ReactNode }) {
  const { person, workspaces, administers, accessibilityStatementUrl } = props.frame
  const { frame } = useWords().ui
  const unread = useUnread(workspaces)
  const administration = {
    href: '/administration',
    name: frame.administration,
    icon: <CogIcon aria-hidden />,
  }
  return (
    <AppFrame
      person={person}
      workspaces={workspaces.map(({ id, slug, name }) => ({
        id,
        name,
        unread: unread.has(id),
        href: `/workspaces/${slug}`,
      }))}
      extra={administers ? [administration] : []}
      accessibilityStatementUrl={accessibilityStatementUrl ?? undefined}
    >
      {props.children}
    </AppFrame>
  )
}

/**
 * What was just done, until somebody goes on. It is told once: a page is read again when something on it changes, and what
 * was read stays when a form comes back with errors, which are then all there is to say.
 */
function FlashWord({ read }: { read: Frame }) {
  const words = useWords()
  const { key } = useLocation()
  const told = useRef({ read, key, name: read.flash })
  if (told.current.read !== read || told.current.key !== key) {
    const isNew = told.current.read !== read && read.flash !== null
    const stays = told.current.key === key ? told.current.name : null
    told.current = { read, key, name: isNew ? read.flash : stays }
  }
  const { name } = told.current
  // Asked for only when there is something to say: a page waits for no sentences of that kind.
  const said = name === null ? null : Object.entries(words.flash).find(([known]) => known === name)?.[1]
  return said ? (
    <Flash key={key} kind="success">
      {said}
    </Flash>
  ) : null
}

/** When the frame itself cannot be read: a page that goes wrong is told of within it (`page-area.tsx`). */
export function ErrorBoundary() {
  const { status, reference } = useFailure()
  return (
    <AppFrame person={{ name: '' }} workspaces={[]}>
      <ErrorPage status={status} reference={reference} />
    </AppFrame>
  )
}
