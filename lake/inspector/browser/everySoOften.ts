/** Do something now and again until the view is left, but not while nobody looks at the tab. */
export function everySoOften(milliseconds: number, signal: AbortSignal, work: () => Promise<void>): void {
  const round = async () => {
    if (signal.aborted) return
    if (!document.hidden) await work()
    setTimeout(round, milliseconds)
  }
  void round()
}
