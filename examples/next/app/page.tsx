import Link from 'next/link'
import {listTags} from 'clinic-content/cache'
import {content} from '../lib/content'

export const revalidate = 3600

export const metadata = {title: 'Articles'}

export default async function Home() {
  const {items} = await content.listArticles({first: 50}, {init: {next: {tags: listTags(), revalidate}}})
  return (
    <>
      <h1>Articles</h1>
      <ul>
        {items.map(({slug, title, summary}) => (
          <li key={slug}>
            <Link href={`/articles/${slug}`}>{title}</Link>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
