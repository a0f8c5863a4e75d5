/** Writes to stdout no faster than its reader reads. A reader that has gone (`| head`) wants no more. */
export function writeOut(text: string): Promise<void> {
  // The callback below is told too; without a listener the process would end with a stack.
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => {})
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error || ('code' in error && error.code === 'EPIPE')) resolve()
      else reject(error)
    })
  })
}
