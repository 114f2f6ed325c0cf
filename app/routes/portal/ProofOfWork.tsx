import { useWords } from '~/i18n/use-words'

type ProofOfWorkProps = {
  /** What the script needs to find the number, and to send it with. */
  work: { algorithm: string; challenge: string; salt: string; signature: string; maxnumber: number }
}

/** A task for the browser, solved while the form is filled in by the one script of the portal. */
export function ProofOfWork({ work }: ProofOfWorkProps) {
  const words = useWords().consultations.public
  const { algorithm, challenge, salt, signature, maxnumber } = work
  return (
    <>
      <p className="tv-muted">{words.work}</p>
      <input
        type="hidden"
        name="work"
        data-algorithm={algorithm}
        data-challenge={challenge}
        data-salt={salt}
        data-signature={signature}
        data-max={maxnumber}
      />
      <script type="module" src="/proof-of-work.js" />
    </>
  )
}
