import sharp from 'sharp'

/** A picture of 60 x 40: red, green, blue and white, a quarter each, in this order. */
export async function fourColours(): Promise<Buffer> {
  const quarter = (left: number, top: number, background: string) => ({
    input: {create: {width: 30, height: 20, channels: 3 as const, background}},
    left,
    top,
  })
  return sharp({create: {width: 60, height: 40, channels: 3, background: '#ffffff'}})
    .composite([quarter(0, 0, '#ff0000'), quarter(30, 0, '#00ff00'), quarter(0, 20, '#0000ff')])
    .removeAlpha()
    .png()
    .toBuffer()
}

/** The colour in the middle of each quarter, near enough: `r`, `g`, `b`, `w`, `k` for black, `-` for nothing there. */
export async function coloursOf(bytes: Uint8Array): Promise<string> {
  const {data, info} = await sharp(bytes).ensureAlpha().raw().toBuffer({resolveWithObject: true})
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 4
    const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(start, start + 4)
    if (alpha < 128) return '-'
    const [red, green, blue] = [r > 128, g > 128, b > 128]
    if (red && green && blue) return 'w'
    return red ? 'r' : green ? 'g' : blue ? 'b' : 'k'
  }
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)].join('')
}
