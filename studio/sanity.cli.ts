import {defineCliConfig} from 'sanity/cli'
import {withoutThirdParties} from './withoutThirdParties.ts'

const {SANITY_STUDIO_PROJECT_ID: projectId, SANITY_STUDIO_DATASET: dataset} = process.env

export default defineCliConfig({
  api: {projectId: projectId || 'demo-clinic', dataset: dataset || 'kairos'},
  server: {hostname: 'localhost', port: 3333},
  // Asks Sanity's CDN for newer modules at run time: not in a Studio that must work without the internet.
  deployment: {autoUpdates: false},
  reactStrictMode: false,
  vite: {
    plugins: projectId ? [] : [withoutThirdParties()],
    // Schemas and rules live beside this folder, not in it.
    server: {fs: {allow: ['..']}},
    resolve: {dedupe: ['react', 'react-dom', 'sanity', 'styled-components']},
  },
})
