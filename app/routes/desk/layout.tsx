import { CogIcon } from '@navikt/aksel-icons'
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from '@remix-run/react'
import type { LinksFunction, SerializeFrom } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useRef, type ReactNode } from 'react'
import { workspacesOf } from '~/domain/workspaces/queries.server'
import { clearFlash, readFlash } from '~/http/flash.server'
import { read } from '~/http/read.server'
import { useFailure } from '~/http/use-failure'
import { useWords } from '~/i18n/use-words'
import type { loader as rootLoader } from '~/root'
import { ErrorPage } from '~/ui/errors/ErrorPage'
import { UnsentForm } from '~/ui/errors/UnsentForm'
import { AppFrame } from '~/ui/frame/AppFrame'
import { PlainFrame } from '~/ui/frame/PlainFrame'
import { Flash } from '~/ui/notice/Flash'
import { SessionOverFrame } from '~/ui/notice/SessionOverFrame'
import { KeptWriting } from './KeptWriting'
import { useUnread } from './use-unread'
import appCss from '~/ui/theme/app.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: appCss }]

/** The frame of the desk: who is here, and which workspaces they have a seat in. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, request, language, context } = reading
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

type Frame = SerializeFrom<typeof loader>

export default function Desk() {
  const frame = useLoaderData<typeof loader>()
  return (
    <DeskFrame frame={frame}>
      <FlashWord />
      <KeptWriting personId={frame.person.id} />
      <SessionOverFrame email={frame.person.email}>
        <Outlet />
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
function FlashWord() {
  const read = useLoaderData<typeof loader>()
  const { flash } = useWords()
  const { key } = useLocation()
  const told = useRef({ read, key, name: read.flash })
  if (told.current.read !== read || told.current.key !== key) {
    const isNew = told.current.read !== read && read.flash !== null
    const stays = told.current.key === key ? told.current.name : null
    told.current = { read, key, name: isNew ? read.flash : stays }
  }
  const said = Object.entries(flash).find(([name]) => name === told.current.name)?.[1]
  return said ? (
    <Flash key={key} kind="success">
      {said}
    </Flash>
  ) : null
}

export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('routes/desk/layout')
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const { status, reference, unsent } = useFailure()
  if (unsent)
    return (
      <PlainFrame accessibilityStatementUrl={root?.accessibilityStatementUrl ?? undefined}>
        <UnsentForm values={unsent} />
      </PlainFrame>
    )
  const page = <ErrorPage status={status} reference={reference} />
  if (!frame)
    return (
      <AppFrame person={{ name: '' }} workspaces={[]}>
        {page}
      </AppFrame>
    )
  return (
    <DeskFrame frame={frame}>
      <KeptWriting personId={frame.person.id} />
      {page}
    </DeskFrame>
  )
}
