import type {ReactNode} from 'react'
import {listTags} from 'clinic-content/cache'
import {articleCss} from 'clinic-content/html'
import {content} from '../lib/content'
import './site.css'

export default async function Layout({children}: {children: ReactNode}) {
  const clinic = await content.getClinic({init: {next: {tags: listTags(), revalidate: 3600}}})
  return (
    <html lang={clinic?.defaultLanguage ?? 'en-US'}>
      <head>
        <meta name="color-scheme" content="light dark" />
        {/* What somebody reads about their health is not the next site's business. */}
        <meta name="referrer" content="no-referrer" />
        <style>{articleCss}</style>
      </head>
      <body>
        <header>
          <a href="/">{clinic?.displayName ?? 'Articles'}</a>
        </header>
        <main>{children}</main>
      </body>
    </html>
  )
}
