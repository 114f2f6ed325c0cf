import type { ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { SubNavigation } from '~/ui/page/SubNavigation'

/** The heading of the three lists an administrator keeps, with the way between them. */
export function AdministrationHeading({ purpose, action }: { purpose: string; action?: ReactNode }) {
  const { people, ui } = useWords()
  const { tabs } = people.administration
  return (
    <PageHeading
      title={ui.frame.administration}
      purpose={purpose}
      action={action}
      navigation={
        <SubNavigation
          label={ui.frame.administration}
          links={[
            { href: '/administration', name: tabs.people, exact: true },
            { href: '/administration/organisations', name: tabs.organisations },
            { href: '/administration/workspaces', name: tabs.workspaces },
          ]}
        />
      }
    />
  )
}
