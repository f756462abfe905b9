import { afterEach, describe, expect, test, vi } from 'vitest';
import { share } from '../../../src/client/shared/share.ts';

const message = { title: 'Năm 2019', text: 'Ô Lâm: chưa rõ.', url: 'https://example.org/?unit=1' };
const picture = () => Promise.resolve(new File(['png'], 'map.png', { type: 'image/png' }));
const aborted = () => Promise.reject(new DOMException('closed', 'AbortError'));
const refused = () => Promise.reject(new DOMException('no gesture', 'NotAllowedError'));

/** A browser with these functions; returns what was shared and what was copied. */
function browser({
  sheet,
  files = false,
  clipboard = () => Promise.resolve(),
}: {
  sheet?: () => Promise<void>;
  files?: boolean;
  clipboard?: () => Promise<void>;
}) {
  const shared = vi.fn<(data: ShareData) => Promise<void> | undefined>(() => sheet?.());
  const copied = vi.fn<(text: string) => Promise<void>>(() => clipboard());
  vi.stubGlobal('navigator', {
    ...(sheet && { share: shared }),
    ...(files && { canShare: () => true }),
    clipboard: { writeText: copied },
  });
  return { shared, copied };
}

afterEach(() => vi.unstubAllGlobals());

describe('a press of the button for sharing', () => {
  test('opens the sheet of a device that has one', async () => {
    const { shared, copied } = browser({ sheet: () => Promise.resolve() });
    expect(await share(message)).toBe('shared');
    expect(shared).toHaveBeenCalledWith(message);
    expect(copied).not.toHaveBeenCalled();
  });

  test('adds the picture if the device takes files', async () => {
    const { shared } = browser({ sheet: () => Promise.resolve(), files: true });
    expect(await share(message, picture)).toBe('shared');
    expect(shared.mock.calls[0]?.[0].files).toHaveLength(1);
  });

  test('leaves the picture out if the device takes no files, or if it cannot be drawn', async () => {
    const plain = browser({ sheet: () => Promise.resolve() });
    expect(await share(message, picture)).toBe('shared');
    expect(plain.shared).toHaveBeenCalledWith(message);
    const failing = browser({ sheet: () => Promise.resolve(), files: true });
    expect(await share(message, () => Promise.reject(new Error('no canvas')))).toBe('shared');
    expect(failing.shared).toHaveBeenCalledWith(message);
  });

  test('copies sentence and address where there is no sheet, or where it may not open', async () => {
    for (const sheet of [undefined, refused]) {
      const { copied } = browser(sheet ? { sheet } : {});
      expect(await share(message)).toBe('copied');
      expect(copied).toHaveBeenCalledWith('Ô Lâm: chưa rõ.\nhttps://example.org/?unit=1');
    }
  });

  test('copies nothing when the reader closes the sheet', async () => {
    const { copied } = browser({ sheet: aborted });
    expect(await share(message)).toBe('closed');
    expect(copied).not.toHaveBeenCalled();
  });

  test('says so where the browser does not let the page copy', async () => {
    browser({ clipboard: refused });
    expect(await share(message)).toBe('blocked');
    // Without a secure connection there is no clipboard at all.
    vi.stubGlobal('navigator', {});
    expect(await share(message)).toBe('blocked');
  });
});
