import { formsAlone } from './forms-alone'
import { freeAtOnce } from './free-at-once'
import { keepingItsWay } from './keeping-its-way'
import { modulesAgain } from './modules-again'
import { rewritten, type Change } from './rewritten'

const files: Readonly<Record<string, readonly Change[]>> = {
  '/@remix-run/router/dist/router.js': [...keepingItsWay, ...formsAlone, ...freeAtOnce],
  '/@remix-run/react/dist/esm/routeModules.js': modulesAgain,
}

/**
 * Mends what Remix does when a connection is slow or gone, in the browser's build; each file beside this one says what. In
 * development it is as it comes.
 */
export const routerSource = {
  name: 'router-source',
  apply: 'build' as const,
  transform(source: string, file: string): string | null {
    const changes = Object.entries(files).find(([end]) => file.endsWith(end))?.[1]
    return changes ? rewritten(source, changes) : null
  },
}
