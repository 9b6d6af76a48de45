import Link from '@docusaurus/Link';
import SearchBar from '@theme/SearchBar';
import clsx from 'clsx';
import type { ReactNode } from 'react';

/** What a reader sees at an address that leads nowhere: ways on, instead of the theme's words. */
export default function NotFoundContent({ className }: { className?: string }): ReactNode {
  return (
    <main className={clsx('container margin-vert--lg', className)} data-home-search="">
      <h1>There is no page here</h1>
      <p>
        The address may have a typing error, or the link that you followed is wrong. Nothing is
        broken on your side.
      </p>
      <SearchBar />
      <ul>
        <li>
          <Link to="/where-to-turn">Where to turn</Link>, if you need someone now
        </li>
        <li>
          <Link to="/a-z">All topics and questions, A to Z</Link>
        </li>
        <li>
          <Link to="/faq">Questions people ask</Link>
        </li>
        <li>
          <Link to="/">The home page</Link>
        </li>
      </ul>
    </main>
  );
}
