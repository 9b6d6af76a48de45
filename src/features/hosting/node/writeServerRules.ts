import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { htmlFiles, type PostBuildStep } from '../../../lib/node/postBuild';
import { serverRedirects } from '../../permalinks/node/readRedirects';
import { caddyfile } from '../caddyfile';
import { headersFile } from '../headersFile';
import { inlineHashes } from './inlineHashes';
import { nginxConf } from '../nginxConf';
import { sitePolicy } from '../policy';
import { redirectsFile } from '../redirectsFile';

/** Where the rules for servers of one's own are written, in the project. */
const DEPLOY = 'deploy';

/** Writes every server's rules from the site's one policy. Comes last: it reads what pages ended as. */
export const writeServerRules: PostBuildStep = ({ siteDir, outDir }) => {
  const pages = htmlFiles(outDir).map((name) => ({
    name,
    html: readFileSync(path.join(outDir, name), 'utf8'),
  }));
  const policy = sitePolicy(inlineHashes(pages));
  const redirects = serverRedirects(siteDir);
  writeFileSync(path.join(outDir, '_headers'), headersFile(policy, readdirSync(outDir)));
  writeFileSync(path.join(outDir, '_redirects'), redirectsFile(redirects));
  const deploy = path.join(siteDir, DEPLOY);
  mkdirSync(deploy, { recursive: true });
  writeFileSync(path.join(deploy, 'nginx.conf'), nginxConf(policy, redirects));
  writeFileSync(path.join(deploy, 'Caddyfile'), caddyfile(policy, redirects));
};
