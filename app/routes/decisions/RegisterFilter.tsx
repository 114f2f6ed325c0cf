import { Button } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { RegisterWish } from '~/domain/decisions/list.server'
import { decisionStates } from '~/domain/decisions/states'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SelectField } from '~/ui/form/SelectField'

/** Narrows the register; what is chosen stands in the address, so that it can be linked to. */
export function RegisterFilter(props: {
  base: string
  wish: RegisterWish
  isNarrowed: boolean
  workspaces?: ReadonlyArray<{ id: string; name: string }>
}) {
  const { base, wish, isNarrowed, workspaces } = props
  const words = useWords().decisions
  return (
    <Form
      method="get"
      role="search"
      className="tv-filter"
      key={`${wish.query} ${wish.state} ${wish.workspaceId}`}
    >
      <FormField
        name="q"
        type="search"
        label={words.fields.query}
        defaultValue={wish.query}
        need="unmarked"
      />
      {workspaces && (
        <SelectField
          name="workspace"
          label={words.fields.workspace}
          options={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel={words.everyWorkspace}
          defaultValue={wish.workspaceId ?? ''}
          need="unmarked"
        />
      )}
      <SelectField
        name="state"
        label={words.fields.state}
        options={decisionStates.map((value) => ({ value, label: words.states[value] }))}
        emptyLabel={words.everyState}
        defaultValue={wish.state ?? ''}
        need="unmarked"
      />
      <Button type="submit" variant="secondary">
        {words.show}
      </Button>
      {isNarrowed && <Link to={base}>{words.clear}</Link>}
    </Form>
  )
}
