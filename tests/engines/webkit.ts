import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { vi } from 'vitest';
import { freePort } from '../hosts/servers.ts';
import { type Engine, installed, type Key, type Page } from './engine.ts';

/** Keys as WebDriver names them: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS: Record<Key, string> = {
  ArrowRight: '\uE014',
  Enter: '\uE007',
  Escape: '\uE00C',
};

/** Name of the property that refers to an element: https://www.w3.org/TR/webdriver2/#elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Sends a command of WebDriver, and gives back its value. */
type Send = (method: string, path: string, body?: object) => Promise<unknown>;

/** Starts Debian's WebKitGTK, on a screen of its own. */
export async function startWebKit(): Promise<Engine> {
  const [screenProgram, driverProgram, browserProgram] = [
    '/usr/bin/Xvfb',
    '/usr/bin/WebKitWebDriver',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ].map(installed) as [string, string, string];
  const screen = spawn(
    screenProgram,
    ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [display] = (await once(screen.stdout, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(driverProgram, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display.toString().trim()}` },
  });
  const send: Send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await vi.waitFor(() => send('GET', '/status'), { timeout: 20_000 });
  // The driver has one session at a time.
  let session = await newSession(send, browserProgram);
  return {
    page: session.page,
    withoutScript: async () => {
      await session.end();
      session = await newSession(send, browserProgram, '--enable-javascript=false');
      return session.page;
    },
    close: async () => {
      await session.end();
      await Promise.all([driver, screen].map(stop));
    },
  };
}

async function newSession(
  send: Send,
  binary: string,
  ...settings: string[]
): Promise<{ page: Page; end: () => Promise<void> }> {
  const browser = { binary, args: ['--automation', ...settings] };
  const { sessionId } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } },
  })) as { sessionId: string };
  const path = `/session/${sessionId}`;
  return {
    page: pageOf((method, rest, body) => send(method, path + rest, body)),
    end: async () => {
      await send('DELETE', path);
    },
  };
}

function pageOf(send: Send): Page {
  const type = async (letters: string) => {
    const actions = [...letters].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const run = async <Result>(task: (...args: string[]) => Result, ...args: string[]) =>
    (await send('POST', '/execute/sync', {
      script: `return (${task.toString()})(...arguments)`,
      args,
    })) as Result;
  return {
    open: async (url) => {
      await send('POST', '/url', { url });
    },
    click: async (selector) => {
      const found = (await send('POST', '/element', {
        using: 'css selector',
        value: selector,
      })) as Record<typeof ELEMENT, string>;
      await send('POST', `/element/${found[ELEMENT]}/click`, {});
    },
    press: (key) => type(KEYS[key]),
    type,
    run,
    // This driver prints nothing: what follows is how the engine takes our rules for paper, on the screen.
    printed: () =>
      run(() => {
        const applied = (rules: CSSRuleList): void => {
          for (const rule of rules) {
            if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
              rule.media.mediaText = 'all';
            if (rule instanceof CSSGroupingRule) applied(rule.cssRules);
          }
        };
        for (const sheet of document.styleSheets) applied(sheet.cssRules);
        return document.body.innerText;
      }),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'close');
  child.kill();
  await ended;
}
