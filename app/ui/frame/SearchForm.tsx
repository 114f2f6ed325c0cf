import { Input } from '@digdir/designsystemet-react'
import { MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { forwardRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { Form } from '../form/Form'

export type SearchFormProps = {
  /** Where `?q=` is sent with GET. */
  action: string
  defaultValue?: string
  /** `rail` is slim with an icon; `hero` is the first thing on the portal, with a button. */
  look?: 'rail' | 'hero'
  /** Needed when two search forms share a page. */
  id?: string
  label?: string
}

/** One field that asks the whole of Tvers, or the whole portal. */
export const SearchForm = forwardRef<HTMLInputElement, SearchFormProps>(function SearchForm(props, ref) {
  const { action, defaultValue, look = 'rail', id = 'search', label } = props
  const { ui } = useWords()
  return (
    <Form role="search" method="get" action={action} className="tv-search" data-look={look}>
      <label htmlFor={id} className={look === 'rail' ? 'ds-sr-only' : 'tv-search__label'}>
        {label ?? ui.frame.searchLabel}
      </label>
      <div className="tv-search__row">
        <MagnifyingGlassIcon aria-hidden className="tv-search__icon" />
        <Input
          ref={ref}
          id={id}
          type="search"
          name="q"
          defaultValue={defaultValue}
          placeholder={look === 'rail' ? ui.frame.search : undefined}
          title={look === 'rail' ? ui.frame.searchHint : undefined}
          autoComplete="off"
        />
        {look === 'rail' && (
          <kbd className="tv-search__key" aria-hidden="true">
            /
          </kbd>
        )}
        <button type="submit" className={look === 'rail' ? 'ds-sr-only' : 'ds-button'} data-variant="primary">
          {ui.frame.search}
        </button>
      </div>
    </Form>
  )
})
