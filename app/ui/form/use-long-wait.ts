import { useEffect, useState } from 'react'

/** True when `waiting` has lasted longer than `milliseconds`: what is over sooner needs no sign of progress. */
export function useLongWait(waiting: boolean, milliseconds = 300): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setLong(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [waiting, milliseconds])
  return long
}
