import {useEffect, useState} from 'react'

/** Typing saves several times a second; what follows it waits until the writer pauses. */
const SETTLES_AFTER_MS = 600

/** The newest `value` that has stood for a pause in typing. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLES_AFTER_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
