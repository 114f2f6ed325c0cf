import { Button, Field, FieldDescription, Input, Label } from '@digdir/designsystemet-react'
import { useId, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { setCalm, useCalm } from '~/ui/calm'
import { useClosing } from '~/ui/use-closing'

/** Lets a person write in peace: others' changes wait, and messages are not read aloud. Remembered on the device. */
export function CalmChoice({ waiting }: { waiting: boolean }) {
  const words = useWords().comments.calm
  const { paused, muted } = useCalm()
  const choices = useRef<HTMLDetailsElement>(null)
  useClosing(choices)
  return (
    <div className="tv-calm">
      {paused && (
        <p className="tv-calm__now">
          <span role={muted ? undefined : 'status'}>{waiting ? words.waiting : words.paused}</span>
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => setCalm({ paused: false })}>
            {words.resume}
          </Button>
        </p>
      )}
      <details ref={choices}>
        <summary className="ds-button" data-variant="tertiary" data-size="sm">
          {words.title}
        </summary>
        <div className="tv-calm__choices">
          <Choice
            label={words.pause}
            hint={words.pauseHint}
            checked={paused}
            onChange={(on) => setCalm({ paused: on })}
          />
          <Choice
            label={words.mute}
            hint={words.muteHint}
            checked={muted}
            onChange={(on) => setCalm({ muted: on })}
          />
        </div>
      </details>
    </div>
  )
}

type ChoiceProps = { label: string; hint: string; checked: boolean; onChange: (on: boolean) => void }

function Choice({ label, hint, checked, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <Field data-size="sm">
      <Input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <Label htmlFor={id} weight="regular">
        {label}
      </Label>
      <FieldDescription id={`${id}-hint`}>{hint}</FieldDescription>
    </Field>
  )
}
