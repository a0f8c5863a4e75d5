/** A file of the build, as the bundler hands it over. */
interface EmittedFile {
  type: string
  fileName: string
  source?: unknown
}

const DASHBOARD_BRIDGE = /<script[^>]*\bsrc="https:\/\/core\.sanity-cdn\.com\/bridge\.js"[^>]*><\/script>/g
const REMOTE_FONT_FACE = /@font-face\s*\{[^}]*url\(["']?https:\/\/[a-z-]+\.sanity\.io\/[^}]*\}/g

/** Takes out of a page or style sheet what would be fetched from Sanity's hosts: the dashboard bridge and fonts. */
export function withoutRemoteFiles(text: string): string {
  return text.replace(DASHBOARD_BRIDGE, '').replace(REMOTE_FONT_FACE, '')
}

/**
 * A Vite plugin for the Studio of the embedded lake, which has to look and work the same without the internet.
 *
 * The system's fonts stand in. A hosted Studio keeps the bridge, which Sanity's dashboard needs.
 */
export function withoutThirdParties() {
  return {
    name: 'clinic-content:without-third-parties',
    enforce: 'post' as const,
    generateBundle(_options: unknown, bundle: Record<string, EmittedFile>) {
      for (const file of Object.values(bundle)) {
        if (!/\.(html|css)$/.test(file.fileName) || typeof file.source !== 'string') continue
        file.source = withoutRemoteFiles(file.source)
      }
    },
  }
}
