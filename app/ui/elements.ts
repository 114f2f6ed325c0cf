/**
 * The elements and behaviours of Designsystemet that its components rest on, in place of all of them, which its
 * React components ask for together (`vite.config.ts` points them here). Whoever takes a component into use whose
 * element is not here meets a failing test (`tests/architecture/elements.test.ts`).
 */
import '@digdir/designsystemet-web/clickdelegatefor'
import '@digdir/designsystemet-web/details'
import '@digdir/designsystemet-web/dialog'
import '@digdir/designsystemet-web/ds-breadcrumbs'
import '@digdir/designsystemet-web/ds-field'
import '@digdir/designsystemet-web/fieldset'
import '@digdir/designsystemet-web/readonly'
export { pagination } from '@digdir/designsystemet-web/ds-pagination'
