import type { BlogContent, PluginOptions } from '@docusaurus/plugin-content-blog';
import { load } from 'cheerio';
import { Feed } from 'feed';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PostBuildStep } from '../../../lib/node/postBuild';
import { builtFileOf, withoutBase } from '../../../lib/pages';
import { BLOG_ATOM, BLOG_RSS } from '../addresses';

/** Who writes the posts: Atom requires an author (RFC 4287, 4.1.1). */
const AUTHOR = 'Therapy Boundaries';

/** What a feed reader cannot use: links to headings, tooltips, controls. */
const NOT_TEXT = '.hash-link, [role=tooltip], button, script, style';
/** Attributes that keep their meaning outside of the site. */
const KEPT_ATTRIBUTES = new Set(['href', 'src', 'alt', 'datetime', 'lang', 'scope', 'colspan']);

/**
 * Writes the feeds of the blog. The blog plugin's own have no author and no link to themselves, and
 * repeat the controls of the pages.
 */
export const blogFeeds: PostBuildStep = ({ outDir, url, baseUrl, plugins }) => {
  const blog = plugins.find(({ name }) => name === 'docusaurus-plugin-content-blog');
  const posts = (blog?.content as BlogContent | undefined)?.blogPosts ?? [];
  const [newest] = posts;
  if (!blog || !newest) return;
  const { blogTitle, blogDescription } = blog.options as unknown as Pick<
    PluginOptions,
    'blogTitle' | 'blogDescription'
  >;
  const feed = new Feed({
    id: `${url}/blog`,
    title: `${AUTHOR}: ${blogTitle.toLowerCase()}`,
    description: blogDescription,
    link: `${url}/blog`,
    language: 'en',
    updated: newest.metadata.date,
    copyright: 'CC BY 4.0',
    author: { name: AUTHOR, link: url },
    generator: AUTHOR,
    feedLinks: { atom: url + BLOG_ATOM, rss: url + BLOG_RSS },
  });
  for (const { metadata } of posts) {
    const address = withoutBase(metadata.permalink, baseUrl);
    feed.addItem({
      id: url + address,
      title: metadata.title,
      link: url + address,
      date: metadata.date,
      description: metadata.description,
      content: postContent(
        readFileSync(path.join(outDir, builtFileOf(address)), 'utf8'),
        url + address,
      ),
      author: [{ name: AUTHOR }],
    });
  }
  mkdirSync(path.join(outDir, 'blog'), { recursive: true });
  writeFileSync(path.join(outDir, BLOG_ATOM), feed.atom1());
  writeFileSync(path.join(outDir, BLOG_RSS), feed.rss2());
};

/**
 * @param html the built page of a post.
 * @param url where it is published.
 * @returns the text of the post as plain HTML, with whole addresses.
 */
function postContent(html: string, url: string): string {
  const $ = load(html);
  const post = $('#__blog-post-container');
  post.find(NOT_TEXT).remove();
  post.find('*').each((_, element) => {
    for (const name of Object.keys(element.attribs)) {
      if (!KEPT_ATTRIBUTES.has(name)) $(element).removeAttr(name);
    }
    for (const name of ['href', 'src']) {
      const value = $(element).attr(name);
      if (value !== undefined) $(element).attr(name, new URL(value, url).href);
    }
  });
  return (post.html() ?? '').replace(/<!--[^]*?-->/g, '').trim();
}
