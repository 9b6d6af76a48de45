import { createServer } from 'node:net';

/**
 * @param {string | undefined} text what PORT says.
 * @param {number} fallback used when PORT says nothing.
 * @returns {number}
 * @throws if it is no port.
 */
export function portFrom(text, fallback) {
  if (!text) return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT is "${text}", which is no port. Use a number from 1 to 65535.`);
}

/** Tries to listen on a port. @returns {Promise<number | undefined>} the port, if it was free. */
export function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(taken));
    });
  });
}
