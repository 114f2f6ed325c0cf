import { buttonType } from './button-type.mjs'
import { guardedRouteExports } from './guarded-route-exports.mjs'
import { iconName } from './icon-name.mjs'
import { noRawHtml } from './no-raw-html.mjs'
import { noStyleProp } from './no-style-prop.mjs'
import { noTerminalQuery } from './no-terminal-query.mjs'

/** The rules of this code base that no published plugin knows. */
export const tvers = {
  rules: {
    'button-type': buttonType,
    'guarded-route-exports': guardedRouteExports,
    'icon-name': iconName,
    'no-raw-html': noRawHtml,
    'no-style-prop': noStyleProp,
    'no-terminal-query': noTerminalQuery,
  },
}
