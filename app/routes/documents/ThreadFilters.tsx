import { Button } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { threadFilters, type ThreadQuery } from '~/domain/comments/filter'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'

/** Chooses a part of what is said about a text; an address that can be sent on. */
export function ThreadFilters({
  organisations,
  filter,
}: {
  organisations: readonly string[]
  filter: ThreadQuery
}) {
  const words = useWords().comments.page.filter
  const { show, organisation } = filter
  return (
    <Form method="get" className="tv-filter" key={`${show} ${organisation}`}>
      <SelectField
        name="show"
        label={words.show}
        options={threadFilters.map((value) => ({ value, label: words.shows[value] }))}
        emptyLabel={words.all}
        defaultValue={show ?? ''}
        need="unmarked"
      />
      <SelectField
        name="organisation"
        label={words.organisation}
        options={organisations.map((name) => ({ value: name, label: name }))}
        emptyLabel={words.allOrganisations}
        defaultValue={organisation ?? ''}
        need="unmarked"
      />
      <Button type="submit" variant="secondary">
        {words.submit}
      </Button>
      {(show ?? organisation) && <Link to=".">{words.clear}</Link>}
    </Form>
  )
}
