import type {NextConfig} from 'next'

const config: NextConfig = {
  // This folder is the whole project, whatever lies above it.
  turbopack: {root: import.meta.dirname},
  poweredByHeader: false,
}

export default config
