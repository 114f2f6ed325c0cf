import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { mandateAt } from '~/domain/mandates/at.server'
import { mandateRules } from '~/domain/mandates/policy'
import { responsibilityOf } from '~/domain/mandates/responsibility.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { Downloads } from '~/ui/page/Downloads'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Counted } from './Counted'
import { ResponsibilityTable } from './ResponsibilityTable'
import { StandingTag } from './StandingTag'
import { versionPage } from './version-page.server'

export const meta = titleFromLoader

/** Who leads, contributes to and is told of each task of one version. */
export const loader = read({ access: 'mandate.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { mandate } = await mandateAt(reading, viewer, params, 'mandate.read')
  const page = await versionPage(reading, 'mandate.read')
  return {
    ...page,
    titleParts: [dictionary(language).mandates.responsibility.title, ...page.titleParts],
    responsibility: await responsibilityOf(reading, viewer, mandate, language),
    mayEdit: mandateRules['mandate.edit'](viewer, mandate),
  }
})

export default function MandateResponsibility() {
  const { crumbs, version, base, responsibility, mayEdit } = useLoaderData<typeof loader>()
  const words = useWords().mandates
  const { tasks } = responsibility
  useSignals([`document:${version.documentId}`])
  const edit = (
    <Button asChild>
      <Link to={`${base}/responsibility/edit`}>{words.responsibility.edit}</Link>
    </Button>
  )
  return (
    <>
      <PageHeading
        title={words.responsibility.title}
        purpose={words.responsibility.purpose}
        crumbs={[...crumbs, { href: base, name: words.version(version.number) }]}
        facts={<StandingTag standing={version.standing} />}
        action={mayEdit && tasks.length > 0 ? edit : undefined}
      />
      {tasks.length ? (
        <div className="tv-stack">
          <Counted tasks={tasks} />
          {responsibility.hidesOthers && <p className="tv-muted">{words.othersHidden}</p>}
          <ResponsibilityTable of={responsibility} caption={words.responsibility.title} />
          <Downloads csv={`${base}/responsibility.csv`} />
          <p>
            <Link to="/responsibility">{words.responsibility.acrossLink}</Link>
          </p>
        </div>
      ) : (
        <EmptyState>{words.responsibility.noTasks}</EmptyState>
      )}
    </>
  )
}
