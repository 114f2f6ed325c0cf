import {
  Buildings3Icon,
  ChatExclamationmarkIcon,
  GavelIcon,
  HouseIcon,
  LeaveIcon,
  HandshakeIcon,
  TasklistIcon,
} from '@navikt/aksel-icons'
import { Link } from '@remix-run/react'
import { useId, type ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { Form } from '../form/Form'
import { initialsOf } from '../people/initials'
import { framePaths } from './paths'
import { RailLink } from './RailLink'

export type RailWorkspace = { id: string; name: string; href: string; unread: boolean }
export type RailPerson = { name: string; organisation?: string }
export type RailProps = {
  person: RailPerson
  workspaces: readonly RailWorkspace[]
  /** Lines after directory and measures, such as administration. */
  extra?: readonly { href: string; name: string; icon?: ReactNode }[]
}

/** The signed-in person's map: own page, workspaces, what everybody shares, and the account. */
export function Rail({ person, workspaces, extra = [] }: RailProps) {
  const { ui } = useWords()
  const id = useId()
  return (
    <>
      <div className="tv-rail__nav">
        <ul>
          <RailLink href={framePaths.myPage} icon={<HouseIcon aria-hidden />}>
            {ui.frame.myPage}
          </RailLink>
        </ul>
        {workspaces.length > 0 && (
          <>
            <p className="tv-rail__heading" id={`${id}-workspaces`}>
              {ui.frame.workspaces}
            </p>
            <ul aria-labelledby={`${id}-workspaces`}>
              {workspaces.map((workspace) => (
                <RailLink
                  key={workspace.id}
                  href={workspace.href}
                  unread={workspace.unread ? ui.frame.unread : undefined}
                >
                  {workspace.name}
                </RailLink>
              ))}
            </ul>
          </>
        )}
        <p className="tv-rail__heading" id={`${id}-shared`}>
          {ui.frame.shared}
        </p>
        <ul aria-labelledby={`${id}-shared`}>
          <RailLink href={framePaths.decisions} icon={<GavelIcon aria-hidden />}>
            {ui.frame.decisions}
          </RailLink>
          <RailLink href={framePaths.agreements} icon={<HandshakeIcon aria-hidden />}>
            {ui.frame.agreements}
          </RailLink>
          <RailLink href={framePaths.directory} icon={<Buildings3Icon aria-hidden />}>
            {ui.frame.directory}
          </RailLink>
          <RailLink href={framePaths.consultations} icon={<ChatExclamationmarkIcon aria-hidden />}>
            {ui.frame.consultations}
          </RailLink>
          <RailLink href={framePaths.measures} icon={<TasklistIcon aria-hidden />} leaves>
            {ui.frame.measures}
          </RailLink>
          {extra.map((link) => (
            <RailLink key={link.href} href={link.href} icon={link.icon}>
              {link.name}
            </RailLink>
          ))}
        </ul>
      </div>
      <div className="tv-rail__account">
        <Link to={framePaths.account} className="tv-rail__person">
          <span className="tv-initials" aria-hidden="true">
            {initialsOf(person.name)}
          </span>
          <span className="tv-rail__name">
            {person.name}
            <small>{person.organisation ?? ui.frame.account}</small>
          </span>
        </Link>
        <Form method="post" action={framePaths.signOut} reloadDocument>
          <button type="submit" className="tv-rail__sign-out" title={ui.frame.signOut}>
            <LeaveIcon aria-hidden />
            <span className="ds-sr-only">{ui.frame.signOut}</span>
          </button>
        </Form>
      </div>
    </>
  )
}
