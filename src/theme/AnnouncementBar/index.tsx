import type { ReactNode } from 'react';
import { HelpStrip } from '../../components/HelpStrip';

/** The theme's place above the navbar, on every page: ours holds the way to help. */
export default function AnnouncementBar(): ReactNode {
  return <HelpStrip />;
}
