import {visionTool} from '@sanity/vision'
import {defineConfig, type WorkspaceOptions} from 'sanity'
import {apiVersion} from './apiVersion.ts'
import {localRuntime} from './localRuntime.ts'
import {clinicContent} from './plugin.ts'
import type {PresentationSite} from './presentation/presentationRoutes.ts'
import {publishOnly} from './publishOnly.ts'
import {administers} from './roles.ts'
import {type WorkspaceSettings, workspaceSettings} from './workspaceSettings.ts'

// A build puts the values in, so that a hosted one drops the address of the embedded lake.
const local = process.env.SANITY_STUDIO_PROJECT_ID || process.env.SANITY_STUDIO_DATASET ? undefined : localRuntime

const settings = workspaceSettings(Reflect.get(globalThis, '__CLINIC_CONTENT__') ?? local, {
  projectId: process.env.SANITY_STUDIO_PROJECT_ID,
  dataset: process.env.SANITY_STUDIO_DATASET,
  siteUrl: process.env.SANITY_STUDIO_SITE_URL,
})

export default defineConfig(settings.map(workspace))

function workspace({siteUrl, providers, ...connection}: WorkspaceSettings): WorkspaceOptions {
  return {
    ...connection,
    ...(providers ? {auth: {loginMethod: 'token', redirectOnSingle: false, providers}} : {}),
    // Raw queries are for whoever runs the dataset; staff would only get lost there.
    tools: (tools, {currentUser}) => tools.filter(({name}) => name !== 'vision' || administers(currentUser)),
    plugins: [
      clinicContent({siteUrl, presentation: siteUrl ? presentationOf(siteUrl, connection.dataset) : undefined}),
      visionTool({defaultApiVersion: apiVersion}),
    ],
    ...publishOnly,
    // Networked or paid, and not part of the embedded lake.
    tasks: {enabled: false},
    announcements: {enabled: false},
    mediaLibrary: {enabled: false},
    document: {comments: {enabled: false}},
    apps: {canvas: {enabled: false}},
  }
}

/** The preview site serves each dataset below a path of its own. */
function presentationOf(siteUrl: string, dataset: string): PresentationSite {
  const {origin, pathname} = new URL(siteUrl)
  const base = `${pathname.replace(/\/$/, '')}/${dataset}`
  return {origin, route: `${base}/preview/:slug`, home: `${base}/presentation`}
}
