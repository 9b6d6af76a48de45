import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../scripts/lib/port.mjs';
import type { BrowserPage, Key, TestBrowser } from './browserPage';

/** Codes of keys in https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS: Readonly<Record<Key, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  ArrowDown: '\uE015',
  Enter: '\uE007',
};
/** An X display. The usual ones have low numbers. */
const DISPLAY = ':87';
const START_WITHIN = 20_000;

/** Calls WebDriver. @throws if it answers with an error. */
type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;

/**
 * Starts WebKitGTK, which shares its engine with Safari, on a display without a screen.
 * @param driver the path of WebKitWebDriver.
 */
export async function launchWebKit(driver: string): Promise<TestBrowser> {
  const port = await freePort();
  const processes: ChildProcess[] = [
    spawn('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24'], { stdio: 'ignore' }),
    spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY,
        GDK_BACKEND: 'x11',
        // As root (in a container) its sandbox does not start.
        ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
      },
    }),
  ];
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/status`);
  return {
    newPage: () => newPage(callerOf(address)),
    close: () => {
      for (const one of processes) one.kill();
      return Promise.resolve();
    },
  };
}

/** @throws if nothing answers in time. */
async function answers(url: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < START_WITHIN;) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error(`WebKitWebDriver does not answer after ${START_WITHIN / 1000} s.`);
}

function callerOf(address: string): Call {
  return async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    // Every answer of WebDriver has a value: https://www.w3.org/TR/webdriver2/#processing-model
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
}

declare global {
  interface Window {
    recordedErrors?: string[];
  }
}

/** Runs in the page. WebDriver tells no errors: those from now on are recorded, as at hydration. */
function recordErrors(): void {
  const errors: string[] = [];
  window.recordedErrors = errors;
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  console.error = (...texts: unknown[]) => errors.push(texts.join(' '));
}

/** A page is a session, and a session is a window of its own. */
async function newPage(call: Call): Promise<BrowserPage> {
  const { sessionId } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: {} },
  })) as { sessionId: string };
  const at = (path: string) => `/session/${sessionId}${path}`;
  const run = async <T>(fn: (...args: string[]) => T, ...args: string[]): Promise<Awaited<T>> =>
    // WebDriver returns what the function returns, as JSON.
    (await call('POST', at('/execute/sync'), {
      script: `return (${String(fn)})(...arguments)`,
      args,
    })) as Awaited<T>;
  const press = (value: string) =>
    call('POST', at('/actions'), {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })),
        },
      ],
    });
  const url = async () => String(await call('GET', at('/url')));
  let site = '';
  return {
    goto: async (to) => {
      site = new URL(to).origin;
      await call('POST', at('/url'), { url: to });
      await run(recordErrors);
    },
    url,
    resize: (width, height) => call('POST', at('/window/rect'), { width, height }),
    click: async (selector) => {
      const element = await call('POST', at('/element'), {
        using: 'css selector',
        value: selector,
      });
      return call('POST', at(`/element/${Object.values(element as object).join('')}/click`), {});
    },
    type: async (text) => {
      for (const character of text) await press(character);
    },
    press: (key) => press(KEYS[key]),
    run,
    // It does not tell its requests. Without a network it shows a page of its own.
    hasLeftFor: async (to) => {
      const now = await url();
      return now === to || !now.startsWith(site);
    },
    errors: () => run(() => window.recordedErrors ?? []),
    close: () => call('DELETE', at('')),
  };
}
