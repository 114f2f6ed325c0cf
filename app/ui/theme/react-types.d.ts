/** Lets any element carry `data-size`, `data-color`, `popover` and `popovertarget`. */
import type {} from '@digdir/designsystemet-react/react-types'
