import { expect, test } from 'vitest';
import { nodeProblem } from './install.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s is new enough', (version) => {
  expect(nodeProblem(version, '>=20.19')).toBeUndefined();
});

test.each(['18.20.8', '20.18.3', '20.9.0'])(
  'Node %s is too old, and the message says so',
  (version) => {
    expect(nodeProblem(version, '>=20.19')).toBe(
      `Node 20.19 or newer is needed, and this is Node ${version}. Install a newer one from https://nodejs.org.`,
    );
  },
);
