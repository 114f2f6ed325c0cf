import * as Y from 'yjs'
import { giveBackWhatWasLost } from './give-back'
import type { Turn } from './turns'

/** So long whoever wrote something has to give it back, before those do who took it with a line: in milliseconds. */
const authorsFirstMs = 2_000

/** What has come from the server. */
interface Taken {
  /** What was stored, in that order; one's own is in the document already. */
  turns: readonly Turn[]
  /** One's own changes that are not known to be stored; null for a person who may not write, and gives back nothing. */
  pending: readonly Uint8Array[] | null
  /** Whether it has waited on the page. */
  wereHeld: boolean
}

/** Takes others' changes into a document, and gives back what is lost between them and one's own. */
export class TakingIn {
  private readonly later = new Map<() => void, ReturnType<typeof setTimeout>>()

  /** @param origin what others' changes come from, as Yjs tells of it */
  constructor(
    private readonly doc: Y.Doc,
    private readonly origin: object,
    private readonly mayWrite: () => boolean,
    private readonly isAllStored: () => boolean,
  ) {}

  /** As one change to whoever shows the document. */
  take({ turns, pending, wereHeld }: Taken): void {
    const own = (pending ?? []).filter((update) => !turns.some((turn) => turn.update === update))
    const came = { turns: [...turns, ...own.map((update) => ({ update, isOwn: true }))], wereHeld }
    const giveBack = (transaction: Y.Transaction) => {
      const later = transaction.origin === this.origin && giveBackWhatWasLost(transaction, came)
      if (later) this.giveBackLater(later)
    }
    if (pending) this.doc.on('beforeObserverCalls', giveBack)
    try {
      this.doc.transact(() => {
        for (const { update, isOwn } of turns) if (!isOwn) Y.applyUpdate(this.doc, update, this.origin)
      }, this.origin)
    } finally {
      this.doc.off('beforeObserverCalls', giveBack)
    }
  }

  /** Gives back at once what is still to be given back, as when the page is left. */
  finish(): void {
    for (const [giveBack, timer] of this.later) {
      clearTimeout(timer)
      if (this.mayWrite()) giveBack()
    }
    this.later.clear()
  }

  /** Others know what to give back when what took it is stored, and has come to them. */
  private giveBackLater(giveBack: () => void): void {
    const due = () => {
      if (this.isAllStored()) {
        this.later.delete(giveBack)
        if (this.mayWrite()) giveBack()
      } else this.giveBackLater(giveBack)
    }
    this.later.set(giveBack, setTimeout(due, authorsFirstMs))
  }
}
