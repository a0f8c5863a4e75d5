import type {Metadata} from 'next'
import {notFound, permanentRedirect} from 'next/navigation'
import {articleTags} from 'clinic-content/cache'
import {reportError} from 'clinic-content/html'
import {articleJsonLd, jsonLdText} from 'clinic-content/json-ld'
import {articleMeta} from 'clinic-content/meta'
import {ArticleView} from 'clinic-content/react'
import {content, siteUrl} from '../../../lib/content'

interface Props {
  params: Promise<{slug: string}>
}

/** Every page is made at build time; one that is new since then, when it is first asked for. */
export async function generateStaticParams() {
  const all: {slug: string}[] = []
  for await (const {slug} of content.articleSlugs()) all.push({slug})
  return all
}

/** Made again after an hour at most, so that a review that falls due shows; the webhook does not wait for that. */
export const revalidate = 3600

async function read({params}: Props) {
  const {slug} = await params
  const answer = await content.resolve(`/articles/${slug}`, {init: {next: {tags: articleTags(slug), revalidate}}})
  return {answer, url: `${siteUrl}/articles/${slug}`}
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const {answer, url} = await read(props)
  if (answer.status !== 'article') return {title: 'Not found'}
  const {title, description, canonical, robots} = articleMeta(answer.article, {url})
  return {title, description, alternates: {canonical}, robots}
}

export default async function Page(props: Props) {
  const {answer, url} = await read(props)
  if (answer.status === 'redirect') permanentRedirect(answer.location)
  // Taken down or never there: Next has no way to answer 410.
  if (answer.status !== 'article') notFound()
  const {article} = answer
  const jsonLd = jsonLdText(articleJsonLd(article, {url, siteUrl}))
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{__html: jsonLd}} />
      <ArticleView article={article} />
      <div dangerouslySetInnerHTML={{__html: reportError(article)}} />
    </>
  )
}
