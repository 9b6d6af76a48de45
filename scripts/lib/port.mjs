import { createServer } from 'node:net';

/**
 * Reads a port from an environment variable.
 * @param {string | undefined} text value of PORT.
 * @param {number} fallback returned if PORT is not set.
 * @returns {number}
 * @throws if the text is not the number of a port.
 */
export function portFrom(text, fallback) {
  if (!text) return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT is "${text}". Use a number from 1 to 65535.`);
}

/** @returns {Promise<boolean>} whether a server can listen on a port. */
export async function isPortFree(port) {
  return (await listen(port)) !== undefined;
}

/** @returns {Promise<number>} a free port, chosen by the operating system. */
export async function freePort() {
  const port = await listen(0);
  if (port === undefined) throw new Error('No port is free.');
  return port;
}

/** Opens a server on a port and closes it. @returns {Promise<number | undefined>} the port, if it was free. */
function listen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, () => {
      const address = server.address();
      const used = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(used));
    });
  });
}
