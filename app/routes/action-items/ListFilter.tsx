import { Button } from '@digdir/designsystemet-react'
import { Link, useSearchParams } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'

type Shown = 'open' | 'overdue' | 'closed' | 'all'

/** Narrows the list; what is chosen stands in the address, so that it can be linked to. */
export function ListFilter(props: {
  base: string
  shown: Shown
  organisationId: string | null
  organisations: ReadonlyArray<{ id: string; name: string }>
}) {
  const { base, shown, organisationId, organisations } = props
  const words = useWords().actionItems
  const [search] = useSearchParams()
  const sort = search.get('sort')
  const shownStates = ['open', 'overdue', 'closed', 'all'] as const
  return (
    <Form method="get" className="tv-filter" key={`${shown} ${organisationId}`}>
      {sort && <input type="hidden" name="sort" value={sort} />}
      <SelectField
        name="shown"
        label={words.fields.state}
        options={shownStates.map((value) => ({ value, label: words.list.shownStates[value] }))}
        emptyLabel={false}
        defaultValue={shown}
        need="unmarked"
      />
      <SelectField
        name="organisation"
        label={words.fields.responsible}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={words.list.everyOrganisation}
        defaultValue={organisationId ?? ''}
        need="unmarked"
      />
      <Button type="submit" variant="secondary">
        {words.list.filter}
      </Button>
      {(shown !== 'open' || organisationId) && <Link to={base}>{words.list.clear}</Link>}
    </Form>
  )
}
