import type { SerializeFrom } from '@remix-run/node'
import type { runningPage } from './running-page.server'

/** The page of a meeting that goes on, as the browser has it. */
export type RunningPage = SerializeFrom<typeof runningPage>
export type ScreenItem = NonNullable<RunningPage['current']>
