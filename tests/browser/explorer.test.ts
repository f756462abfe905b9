import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressOf, useSite } from './chromium.ts';
import { useMaps } from './shared-maps.ts';

const site = useSite();
const { url, open } = site;
const show = useMaps(site);

const query = async (page: Page) => (await addressOf(page)).search;
const panel = (page: Page) => page.locator('[data-panel]');
const find = (page: Page) => page.locator('[data-find]');
const spoken = (page: Page, words: string | RegExp) =>
  page.locator('[data-announcer]', { hasText: words }).waitFor({ state: 'attached' });
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const option = (page: Page, code: string) => page.locator(`.map-list [data-unit="${code}"]`);
const box = async (locator: Locator) => {
  const found = await locator.boundingBox();
  if (!found) throw new Error('not on the page');
  return found;
};
/** Lets a page have, for one test, what a reader is asked for. */
async function allow(page: Page, ...permissions: string[]): Promise<void> {
  onTestFinished(() => page.context().clearPermissions());
  await page.context().grantPermissions(permissions);
}
/** The outline of a unit that is drawn as a square. */
const SQUARE = /^M[\d. ]+h\d+v\d+h-\d+z$/;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe('search', () => {
  test.each(['ô lâm', 'o lam', 'xa o lam', 'o lm', 'Ô LÂM'])(
    'finds Ô Lâm for %s by keyboard alone',
    async (words) => {
      const page = await show('ban-do/');
      await find(page).focus();
      await page.keyboard.type(words);
      const state = () =>
        page.evaluate(() => {
          const find = document.querySelector<HTMLElement>('[data-find]');
          const active = find?.getAttribute('aria-activedescendant') ?? '';
          return {
            expanded: find?.ariaExpanded,
            selected: document.getElementById(active)?.ariaSelected,
            panel: document.querySelector<HTMLElement>('[data-panel]')?.dataset['panel'],
            focused: document.activeElement?.id,
            query: location.search,
          };
        });
      await page.locator('#find-list [role=option]').first().waitFor();
      expect(await state()).toMatchObject({ expanded: 'true', selected: 'true' });
      await page.keyboard.press('Enter');
      expect(await state()).toMatchObject({
        expanded: 'false',
        panel: '30586',
        focused: 'panel-title',
        query: '?unit=30586',
      });
      await page.keyboard.press('Escape');
      expect(await state()).toMatchObject({ panel: '', focused: 'find' });
    },
  );

  test('distinguishes namesakes, moves with arrows, closes with Escape, clears with another', async () => {
    const page = await show('en/map/');
    /** Who the matches are, which of them is the chosen one, and what the field has. */
    const matches = () =>
      page.locator('#find-list [role=option]').evaluateAll((all) => ({
        names: all.map((one) => (one as HTMLElement).innerText),
        selected: all.findIndex(({ ariaSelected }) => ariaSelected === 'true'),
        seen: all.some((one) => one.checkVisibility()),
        field: document.querySelector<HTMLInputElement>('[data-find]')?.value,
      }));
    await find(page).fill('vinh phu');
    await page.locator('#find-list [role=option]').first().waitFor();
    expect((await matches()).names[0]).toContain('Vĩnh Phú commune');
    await find(page).fill('my phu');
    const { names } = await matches();
    await find(page).fill('o lam tri ton an giang');
    expect((await matches()).names).toEqual([
      'Ô Lâm commune\nTri Tôn district',
      'Lương Phi commune\nTri Tôn district · now in Ô Lâm commune',
      'An Tức commune\nTri Tôn district · now in Ô Lâm commune',
    ]);
    await find(page).fill('O6 La6m');
    expect((await matches()).names[0]).toContain('Ô Lâm commune');
    await find(page).fill('my phu');
    expect(names.filter((text) => text.includes('Mỹ Phú commune'))).toHaveLength(1);
    await page.keyboard.press('ArrowDown');
    expect((await matches()).selected).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect((await matches()).selected).toBe(names.length - 1);
    await spoken(page, /Matches: \d/);
    await page.keyboard.press('Escape');
    expect(await matches()).toMatchObject({ seen: false, field: 'my phu' });
    await page.keyboard.press('Escape');
    expect((await matches()).field).toBe('');
  });

  test('shows and announces that there is no match', async () => {
    const page = await show('ban-do/');
    await find(page).fill('zzzz');
    await page.locator('[data-find-none]').waitFor();
    await spoken(page, 'Không có xã, huyện nào tên như vậy');
    await page.keyboard.press('Enter');
    expect(await panel(page).getAttribute('data-panel')).toBe('');
  });

  test('by touch on a phone: the sheet opens and the unit stays visible', async () => {
    const page = await show('ban-do/', PHONE);
    await find(page).fill('chau lang');
    await page.locator('#find-list [role=option]').first().tap();
    await page.locator('[data-panel="30562"]').waitFor();
    // The flight ends in a frame or two.
    await page.waitForFunction(() => {
      const shape = document.querySelector('path[data-unit="30562"]')?.getBoundingClientRect();
      const sheet = document.querySelector('[data-panel]')?.getBoundingClientRect();
      return shape && sheet && shape.top >= 0 && shape.bottom <= sheet.top;
    });
  });
});

describe('a unit', () => {
  test('shows its evidence, bounds, neighbours and successors; neighbours can be followed', async () => {
    const page = await show('ban-do/?unit=30598');
    const text = await panel(page).innerText();
    for (const words of ['Huyện Châu Thành', 'nguồn cũ hơn', 'nhiều nhất', 'Từ 1.7.2025'])
      expect(text).toContain(words);
    const near = panel(page).locator('.near a');
    expect(await near.allInnerTexts()).toContain('Xã Cần Đăng');
    await near.getByText('Xã Cần Đăng').press('Enter');
    expect(await panel(page).getAttribute('data-panel')).toBe('30595');
    expect(await focusedId(page)).toBe('panel-title');
    await panel(page).getByRole('link', { name: 'Huyện Châu Thành' }).click();
    expect(await query(page)).toBe('?unit=892&level=district');
    // Focus is in the panel: it must not be lost with the text that goes.
    await panel(page).locator('a').first().focus();
    await page
      .locator('[name=at][value="2020-10"]')
      .evaluate((date) => (date as HTMLElement).click());
    expect(await query(page)).toBe('?unit=892&at=2020-10&level=district');
    expect(await focusedId(page)).toBe('panel-title');
    await panel(page).getByRole('button', { name: 'Đóng' }).click();
    expect(await query(page)).toBe('?at=2020-10&level=district');
  });

  test('of a shared link is above the sheet on a phone', async () => {
    const page = await open('ban-do/?unit=30691', PHONE);
    const [shape, sheet] = [
      await box(page.locator('path[data-unit="30691"]')),
      await box(panel(page)),
    ];
    expect(shape.y).toBeGreaterThanOrEqual(0);
    expect(shape.y + shape.height).toBeLessThanOrEqual(sheet.y);
    expect(sheet.height).toBeLessThanOrEqual(740 * 0.46);
  });

  test('is announced when selected by pointer, and the focus does not move', async () => {
    const page = await show('en/map/');
    await find(page).focus();
    await page.locator('path[data-unit="30598"]').click();
    await spoken(page, 'Vĩnh Hanh commune: Combined (reported earlier)');
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    expect(await focusedId(page)).not.toBe('panel-title');
  });
});

describe('views', () => {
  test('switch between map, squares and table, and keep the rest of the state', async () => {
    const page = await show('ban-do/?unit=30598&at=2020-10');
    const shape = page.locator('path[data-unit="30598"]');
    const outline = await shape.getAttribute('d');
    await page.getByRole('radio', { name: 'Dạng ô' }).check({ force: true });
    expect(await query(page)).toBe('?unit=30598&at=2020-10&view=tiles');
    const squares = await page
      .locator('.map-communes path')
      .evaluateAll((all) =>
        all.map((path) => path.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    expect(squares).toHaveLength(156);
    for (const [width = 0, height = 0] of squares) {
      expect(Math.abs(width - height)).toBeLessThan(0.5);
      expect(Math.abs(width - (squares[0]?.[0] ?? 0))).toBeLessThan(0.5);
    }
    expect(await page.locator('.map-ring--selection').getAttribute('d')).toBe(
      await shape.getAttribute('d'),
    );
    await page.locator('path[data-unit="30280"]').click();
    expect(await panel(page).getAttribute('data-panel')).toBe('30280');
    await page.getByRole('radio', { name: 'Bảng' }).check({ force: true });
    expect(await page.locator('[data-map-canvas]').isVisible()).toBe(false);
    expect(await page.locator('[data-table=commune]').isVisible()).toBe(true);
    expect(await page.locator('[data-table=district]').isVisible()).toBe(false);
    expect(await page.locator('tr[data-unit="30280"]').getAttribute('aria-current')).toBe('true');
    await page.getByRole('radio', { name: 'Bản đồ' }).check({ force: true });
    expect(await shape.getAttribute('d')).toBe(outline);
    await page.goBack();
    await page.goBack();
    expect(await query(page)).toBe('?unit=30280&at=2020-10&view=tiles');
  });

  test.each([
    ['commune', 156],
    ['district', 11],
  ])('squares of the %s level are there from a shared link', async (level, count) => {
    const page = await show(`en/map/?view=tiles&level=${level}`);
    const shapes = page.locator(`.map-${level}s path[data-unit]`);
    const outlines = await shapes.evaluateAll((all) => all.map((path) => path.getAttribute('d')));
    expect(new Set(outlines).size).toBe(count);
    for (const d of outlines) expect(d).toMatch(SQUARE);
  });

  test('the skip link leads to the table, and so does the URL of a row', async () => {
    const page = await show('ban-do/');
    await page.getByRole('link', { name: 'Bỏ qua bản đồ, đến bảng' }).press('Enter');
    expect(await query(page)).toBe('?view=table');
    expect(await page.evaluate(() => document.activeElement?.closest('table')?.id)).toBe(
      'table-commune',
    );
    await page.locator('[name=view][value=map]').check({ force: true });
    await page.locator('.bounds a[href="#table-district"]').click();
    expect(await query(page)).toBe('?level=district&view=table');
    expect(await page.evaluate(() => document.activeElement?.closest('table')?.id)).toBe(
      'table-district',
    );
    const other = await open('ban-do/#30580');
    expect(await other.locator('tr[data-unit="30580"]').isVisible()).toBe(true);
    expect(await other.evaluate(() => document.activeElement?.closest('tr')?.id)).toBe('30580');
  });

  test('a URL of a table row shows the row', async () => {
    const page = await open('ban-do/?unit=30280&view=table#30280', {
      viewport: { width: 900, height: 760 },
    });
    const seen = await page.locator('tr[id="30280"]').evaluate(async (one) => {
      // What the browser still does by itself is done a frame later.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const { top, bottom } = one.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
    expect(seen).toBe(true);
  });

  test('the table is filtered by name and by the legend, and states the number of rows', async () => {
    const page = await show('ban-do/?view=table');
    const shown = () =>
      page.evaluate(() => ({
        rows: [...document.querySelectorAll('[data-table=commune] tr[data-unit]')].filter((row) =>
          row.checkVisibility(),
        ).length,
        words: document.querySelector<HTMLElement>('.table-tools output')?.innerText,
      }));
    await page.getByLabel('Lọc theo tên').fill('cho moi');
    expect(await shown()).toEqual({ rows: 18, words: '18 trong 156 dòng' });
    await spoken(page, 'Bảng còn 18 dòng');
    expect(await query(page)).toBe('?view=table&q=cho+moi');
    await page.reload();
    await page.waitForFunction(() => !document.querySelector('[data-script-only]'));
    expect((await shown()).rows).toBe(18);
    expect(await page.locator('[data-language-switch]').getAttribute('href')).toContain(
      'q=cho+moi',
    );
    await page.getByLabel('Lọc theo tên').fill('');
    expect(await query(page)).toBe('?view=table');
    await page.getByRole('button', { name: /Có mô hình \(nguồn cùng thời điểm\)/ }).click();
    expect((await shown()).rows).toBe(27);
  });

  test.each([
    ['ban-do/?view=table', 10],
    ['ban-do/?level=district&view=table', 3],
    ['en/map/?level=district&view=table', 3],
    ['en/map/?view=table', 10],
  ])(
    'the rows of %s are at most 80 px high; on paper it has at most %d sheets',
    async (path, sheets) => {
      const page = await show(path, { viewport: { width: 1280, height: 900 } });
      const rows = await page
        .locator('.unit-table:visible tbody tr')
        .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
      expect(rows.length).toBeGreaterThan(10);
      expect(Math.max(...rows)).toBeLessThanOrEqual(80);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(pages.length).toBeLessThanOrEqual(sheets);
    },
  );

  test('a name in the table links to its position on the map', async () => {
    const page = await show('ban-do/?view=table');
    await page.getByRole('link', { name: 'Xã Ô Lâm' }).click();
    expect(await query(page)).toBe('?unit=30586');
    expect(await page.locator('[data-map-canvas]').isVisible()).toBe(true);
    expect(await focusedId(page)).toBe('panel-title');
  });
});

describe('the legend', () => {
  test('highlights one status, announces it, and undoes it', async () => {
    const page = await show('en/map/');
    const line = page.getByRole('button', { name: /Unknown \(no source names it\)/ });
    await line.press('Enter');
    expect(await line.getAttribute('aria-pressed')).toBe('true');
    expect(await query(page)).toBe('?show=not-named');
    expect(await page.locator('.map-communes [data-dim]').count()).toBe(28);
    await spoken(page, 'Highlighted: Unknown (no source names it) 128');
    await line.press('Enter');
    expect(await page.locator('[data-dim]').count()).toBe(0);
    expect(await query(page)).toBe('');
  });

  test('does not dim a whole level for a status without units at that date', async () => {
    const page = await show('en/map/?show=not-implementing-stated');
    expect(await page.locator('.map-communes [data-dim]').count()).toBe(0);
    await page.getByRole('radio', { name: /Districts/ }).check({ force: true });
    expect(await page.locator('.map-districts [data-dim]').count()).toBe(4);
  });
});

describe('comparing two dates', () => {
  test('lists the differences and marks them on the map', async () => {
    const page = await show('ban-do/?at=2020-10');
    expect(await page.locator('[data-pair]:visible').count()).toBe(0);
    await page.getByLabel('So với').selectOption('2019-08');
    expect(await query(page)).toBe('?at=2020-10&from=2019-08');
    const pair = page.locator('[data-pair]:visible');
    expect(await pair.innerText()).toContain('thêm 28 xã, 3 xã được nêu tên');
    expect(await pair.innerText()).toMatch(/Xã Văn Giáo\s+Xã Châu Lăng\s+Xã Cần Đăng/);
    expect(await page.locator('.map-dot').count()).toBe(3);
    await spoken(page, 'Xã Châu Lăng');
    await pair.getByRole('link', { name: 'Xã Cần Đăng' }).click();
    expect(await query(page)).toBe('?unit=30595&at=2020-10&from=2019-08');
    await page.getByRole('radio', { name: /mọi thời điểm/ }).check({ force: true });
    expect(await page.locator('.map-dot').count()).toBe(0);
    expect(await page.getByLabel('So với').isDisabled()).toBe(true);
  });

  test.each(['map', 'tiles'])('markers are on their own units on a phone, as %s', async (view) => {
    const page = await show(`ban-do/?at=2020-10&from=2019-08&view=${view}`, PHONE);
    const shapes = ['30523', '30562', '30595'].map((code) =>
      page.locator(`path[data-unit="${code}"]`),
    );
    for (const [index, shape] of shapes.entries()) {
      const [unit, dot] = [await box(shape), await box(page.locator('.map-dot').nth(index))];
      const middle = dot.y + dot.height / 2;
      expect(middle).toBeGreaterThan(unit.y);
      expect(middle).toBeLessThan(unit.y + unit.height);
    }
  });
});

describe('the keyboard', () => {
  test('finds by prefix without diacritics, selects, and Escape goes back step by step', async () => {
    const page = await show('ban-do/');
    await option(page, '30280').focus();
    await page.keyboard.type('dong');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Phường Đông Xuyên',
    );
    const code = await page.evaluate(
      () => (document.activeElement as HTMLElement).dataset['unit'] ?? '',
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press(' ');
    expect(await focusedId(page)).toBe('panel-title');
    expect(await panel(page).getAttribute('data-panel')).toBe(code);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['unit'])).toBe(
      code,
    );
    await page.keyboard.press('?');
    expect(await page.locator('[data-keys]').getAttribute('open')).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-keys]').getAttribute('open')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-map]'))).toBe(true);
  });

  test('treats a space as part of a name while one is being typed', async () => {
    const page = await show('ban-do/');
    await option(page, '30280').focus();
    await page.keyboard.type('vinh ha');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Xã Vĩnh Hậu');
    expect(await panel(page).getAttribute('data-panel')).toBe('');
  });

  test('reaches every control in one pass, in the order of the page, and the map is one stop', async () => {
    const page = await show('ban-do/');
    await page.locator('[data-find]').focus();
    const stops: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { id, role, textContent } = document.activeElement as HTMLElement;
        const { name = '' } = document.activeElement as HTMLInputElement;
        return `${role ?? ''} ${name} ${id} ${textContent}`
          .trim()
          .replace(/\s+/g, ' ')
          .slice(0, 30);
      });
      stops.push(stop);
      if (/Dùng bằng bàn phím/.test(stop)) break;
    }
    expect(stops.filter((stop) => stop.startsWith('option'))).toHaveLength(1);
    const wanted = [
      /Tôi đang ở đâu/,
      /^option/,
      /Có mô hình/,
      /Chưa rõ/,
      /^at/,
      /^level/,
      /^view/,
      /^from/,
      /Hình PNG/,
      /Toàn bộ dữ liệu/,
      /Dùng bằng bàn phím/,
    ];
    const order = wanted.map((words) => stops.findIndex((stop) => words.test(stop)));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test('every control has a name, in both languages', async () => {
    for (const path of ['ban-do/?unit=30598', 'en/map/?unit=30598&view=table']) {
      const page = await show(path);
      const controls = page.locator(
        '[data-map] :is(button, a, input, select, textarea, summary):visible',
      );
      const tree = await page.locator('[data-map]').ariaSnapshot();
      expect(tree).not.toMatch(/^\s*- (button|link|radio|combobox|textbox|searchbox)(:| *$)/m);
      expect(await controls.count()).toBeGreaterThan(20);
    }
  });
});

describe('exports', () => {
  const download = async (page: Page, selector: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(selector).click(),
    ]);
    return { name: file.suggestedFilename(), body: readFileSync(await file.path()) };
  };

  test('the picture contains title, legend, source and licence, and no script', async () => {
    const page = await show('ban-do/?at=2020-10&unit=30595');
    await page.emulateMedia({ colorScheme: 'dark' });
    const svg = await download(page, '[data-picture=svg]');
    expect(svg.name).toBe('an-giang-2020-10.svg');
    const text = svg.body
      .toString('utf8')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const words of [
      '147/156 xã',
      'Cần Đăng',
      'Có mô hình (nguồn cùng thời điểm)',
      'Trường Chính trị',
      'CC BY 4.0',
      'MIT',
      'Châu Phú',
    ])
      expect(text).toContain(words);
    expect(text).toContain('at=2020-10');
    expect(svg.body.toString('utf8')).not.toMatch(/<script|href=|foreignObject/);
    // In the colours of the light theme, though the page is dark.
    expect(svg.body.toString('utf8')).toContain('#08306b');
    expect(svg.body.toString('utf8').match(/<path/g)?.length).toBeGreaterThan(167);
    const png = await download(page, '[data-picture=png]');
    expect(png.body.subarray(1, 4).toString()).toBe('PNG');
    // For phones upright, for slides across.
    const sizeOf = ({ body }: typeof png) => [body.readUInt32BE(16), body.readUInt32BE(20)];
    expect(sizeOf(png)).toEqual([1080, 1350]);
    expect(sizeOf(await download(page, '[data-picture=wide]'))).toEqual([1600, 900]);
    // What the browser lacks is said.
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
      Image.prototype.decode = () => {
        throw new TypeError('not a function');
      };
    });
    await page.locator('[data-picture=png]').click();
    await page.locator('.take [data-take-answer]', { hasText: 'không tạo được hình' }).waitFor();
  });

  test('the CSV file has the visible rows', async () => {
    const page = await show('en/map/?view=table&show=implementing-stated&at=2020-10');
    const { name, body } = await download(page, '[data-csv]');
    expect(name).toBe('an-giang-2020-10.csv');
    const lines = body
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      '"snapshot","code","level","name","district","status","basis","claim_ids"',
    );
    expect(lines[3]).toMatch(
      /^"2020-10","30595","commune","Cần Đăng commune","Châu Thành district","implementing","stated","\S+#\S+"$/,
    );
  });

  test('the link is copied, or shown for manual copying if that is forbidden', async () => {
    const page = await show('ban-do/?unit=30598&view=tiles');
    await allow(page, 'clipboard-read', 'clipboard-write');
    await panel(page).getByRole('button', { name: 'Sao chép liên kết' }).click();
    await panel(page).getByText('Đã sao chép.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      (await addressOf(page)).href,
    );
    // No sheet for sharing in this browser.
    const sentence = await panel(page).locator('[data-sentence]').innerText();
    expect(sentence).toMatch(/^Vĩnh Hanh \(Châu Thành, An Giang\), tháng 8.2019: .*6\.7\.2018/);
    await panel(page).getByRole('button', { name: 'Chia sẻ' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('\n'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${sentence}\n${(await addressOf(page)).href}`,
    );

    const blocked = await show('en/map/?unit=30598');
    await blocked.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await blocked.locator('.take [data-copy-link]').click();
    const field = blocked.getByRole('textbox', { name: /does not let this page copy/ });
    const { href } = await addressOf(blocked);
    expect(await field.inputValue()).toBe(href);
    expect(await blocked.evaluate(() => getSelection()?.toString())).toBe(href);
    await blocked.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  });

  test('the embed code shows the same view in a sandboxed frame of another origin', async () => {
    const page = await show('ban-do/?unit=30598&at=2020-10');
    await page.locator('.take summary').click();
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[data-embed]')?.value,
    );
    const snippet = await page.locator('[data-embed]').inputValue();
    expect(snippet).toContain('/nhung/?unit=30598&amp;at=2020-10');
    expect(snippet).toContain('sandbox="allow-scripts');

    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>x</title><p>host</p>${snippet.replace('loading="lazy"', '')}`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const outer = await page.context().newPage();
    await outer.setViewportSize({ width: 1000, height: 900 });
    const faults: string[] = [];
    outer.on('pageerror', (error) => faults.push(error.message));
    outer.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const faces: string[] = [];
    outer.on('request', (request) => {
      if (request.resourceType() === 'font') faces.push(request.url());
    });
    await outer.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      addEventListener('message', ({ data }) => told.push(data));
    });
    await outer.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    const frame = outer.frameLocator('iframe');
    await frame.locator('[data-panel="30598"]').waitFor({ state: 'attached' });
    await frame.locator('path[data-unit="30595"]').click();
    await frame.locator('[data-panel="30595"]').waitFor({ state: 'attached' });
    expect(await frame.locator('[data-full-page]').getAttribute('href')).toBe(
      '../ban-do/?unit=30595&at=2020-10',
    );
    expect(await frame.locator('.masthead, .take').count()).toBe(0);
    // Beside the frame, under headers that keep pages apart, and free of what the frame may not do.
    const [whole] = await Promise.all([
      outer.waitForEvent('popup'),
      frame.locator('[data-full-page]').click(),
    ]);
    await whole.locator('[data-panel="30595"]').waitFor({ state: 'attached' });
    expect(await whole.evaluate(() => [origin, document.referrer])).toEqual([
      new URL(url()).origin,
      '',
    ]);
    // The frame holds its map, its legend, its dates and its source at every width, and tells its height.
    for (const width of [320, 360, 560, 800, 1100]) {
      await outer.setViewportSize({ width: width + 16, height: 900 });
      const high = Math.round(Math.min(820, Math.max(480, (width * 10) / 9)));
      await outer.waitForFunction(
        (height) =>
          (Reflect.get(window, 'told') as { type?: string; height?: number }[]).some(
            (one) => one.type === 'map-height' && one.height === height,
          ),
        high,
      );
      const box = await outer.locator('iframe').boundingBox();
      expect(box?.width).toBe(width);
      expect(Math.abs((box?.height ?? 0) - high), `${width}`).toBeLessThanOrEqual(1);
      const inside = async () =>
        frame.locator('html').evaluate((html) => {
          const seen = ['.map-canvas', '[data-twin]', '.explorer__legend', '.times', '.embed__foot']
            .map((selector) => html.querySelector(selector)?.getBoundingClientRect())
            .filter((rect) => rect && rect.height > 0);
          return {
            parts: seen.length,
            order: seen.every((rect, at) => (rect?.top ?? 0) >= (seen[at - 1]?.bottom ?? 0) - 1),
            first: (seen[0]?.height ?? 0) / innerHeight,
            fits: (seen.at(-1)?.bottom ?? Infinity) <= innerHeight,
            scrolls: html.scrollHeight > innerHeight || html.scrollWidth > innerWidth,
          };
        });
      expect(await inside(), `${width}`).toMatchObject({
        parts: 4,
        order: true,
        fits: true,
        scrolls: false,
      });
      expect((await inside()).first, `${width}`).toBeGreaterThan(0.4);
      if (width !== 360) continue;
      await frame.locator('.embed__tools').focus();
      await outer.keyboard.press('Space');
      await frame.locator('label:has([name=view][value=table])').click();
      expect(await inside()).toMatchObject({ parts: 4, fits: true, scrolls: false });
      await frame.locator('label:has([name=view][value=map])').click();
      await frame.locator('.embed__tools').uncheck({ force: true });
    }
    expect(faces).toEqual([]);
    expect(faults).toEqual([]);
    await Promise.all([outer.close(), whole.close()]);
    host.close();
  });

  test.each([
    'ban-do/',
    'ban-do/?unit=30598&at=2020-10',
    'ban-do/?at=ever',
    'ban-do/?at=2018&level=district',
    'en/map/?at=2020-10&view=tiles',
    'en/map/?at=2018',
    'en/map/?unit=891&at=ever&level=district',
    'ban-do/?unit=30598&show=not-named',
  ])('%s prints on one A4 page, with legend, source and address', async (path) => {
    const page = await show(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const seen = [
      '.map-drawing',
      '[data-credit]:not([hidden])',
      '[data-licence]',
      '[data-address]',
      '.explorer__legend',
    ];
    const chosen = path.includes('unit=');
    // The chosen place is named and explained, in place of the summary of all.
    seen.push(
      ...(chosen
        ? ['#panel-title', '[data-sentence]', '[data-part=deciding] blockquote']
        : ['#map-summary']),
    );
    const unseen = [
      '.controls',
      '.times',
      ...(chosen ? ['#map-summary', '.panel__close', '[data-share]'] : ['[data-panel]']),
      '.take',
      '.skip',
      '.leaflet-control-zoom',
      '[data-table]',
    ];
    const printed = await page.evaluate(
      (all) =>
        all.filter((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          if (!box) throw new Error(`no ${selector}`);
          return box.width > 0 && box.height > 0;
        }),
      [...seen, ...unseen],
    );
    expect(printed).toEqual(seen);
    expect(await page.locator('[data-address]').innerText()).toBe((await addressOf(page)).href);
  });
});

test('pointer targets are at least 24 px, on phone and desktop', async () => {
  for (const options of [PHONE, {}]) {
    for (const page of [
      await show('ban-do/?unit=30598&at=2020-10&from=2019-08', options),
      await open('nhung/', options),
    ]) {
      const small = await page
        .locator(
          'main :is(button, input, select, summary, .button, .near a, .times label, .choice label):visible',
        )
        .evaluateAll((all) =>
          all
            .filter((one) => {
              const { width, height } = one.getBoundingClientRect();
              return width < 24 || height < 24;
            })
            .map((one) => one.outerHTML.slice(0, 100)),
        );
      expect(small).toEqual([]);
    }
  }
});

test('squares have the same position, whether a page opens with them or switches to them', async () => {
  const sheet = (page: Page) => box(page.locator('[data-map-sheet]'));
  const opened = await open('ban-do/?view=tiles');
  const there = await sheet(opened);
  expect(await opened.locator('path[data-unit="30280"]').getAttribute('d')).toMatch(SQUARE);
  const turned = await show('ban-do/');
  await turned.getByRole('radio', { name: 'Dạng ô' }).check({ force: true });
  expect(await sheet(turned)).toEqual(there);
});

test('a button shows its pressed state before the map zooms', async () => {
  // Without an animation, the map would have its new size at once.
  const page = await open('ban-do/', { reducedMotion: 'reduce' });
  const button = page.locator('.leaflet-control-zoom-in');
  const colour = () => button.evaluate((one) => getComputedStyle(one).backgroundColor);
  const idle = await colour();
  await button.hover();
  await page.mouse.down();
  expect(await colour()).not.toBe(idle);
  await page.mouse.up();
  const [before, pressed] = await button.evaluate((one) => {
    const width = () => document.querySelector('[data-map-sheet]')?.getBoundingClientRect().width;
    const start = width();
    (one as HTMLElement).click();
    return [start, width()];
  });
  expect(pressed).toBe(before);
  await page.waitForFunction((width = Infinity) => {
    const sheet = document.querySelector('[data-map-sheet]');
    return sheet && sheet.getBoundingClientRect().width > width;
  }, before);
});

test('one finger scrolls the page, and the map still reacts to a mouse', async () => {
  const page = await show('ban-do/', PHONE);
  expect(
    await page.locator('.leaflet-container').evaluate((map) => getComputedStyle(map).touchAction),
  ).toMatch(/pan-x pan-y|manipulation/);
  const desk = await show('ban-do/');
  const shape = desk.locator('path[data-unit="30280"]');
  await option(desk, '30280').focus();
  for (let press = 0; press < 3; press += 1) await desk.keyboard.press('+');
  const canvas = await box(desk.locator('[data-map-canvas]'));
  const before = await box(shape);
  await desk.mouse.move(canvas.x + 200, canvas.y + 150);
  await desk.mouse.down();
  await desk.mouse.move(canvas.x + 260, canvas.y + 190, { steps: 4 });
  await desk.mouse.up();
  expect((await box(shape)).x).toBeGreaterThan(before.x + 30);
  expect(await panel(desk).getAttribute('data-panel')).toBe('');
});

test('zooming announces the number of visible units; names appear as they fit', async () => {
  const page = await show('en/map/');
  const names = page.locator('.map-labels__commune:not([hidden])');
  // None by chance of fit.
  expect(await names.count()).toBe(0);
  // Later than any answer: hints soon after one are dropped.
  await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 10_000;
  });
  await option(page, '30580').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  // Fewer than all 156: that is said of the whole province, as by an earlier test.
  await spoken(page, /^Units in the frame: \d\d?\./);
  expect(await names.count()).toBeGreaterThan(20);
  const spaced = page.locator('.map-labels[data-near] [data-code]').first();
  expect(await spaced.evaluate((name) => getComputedStyle(name).fontWeight)).toBe('400');
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
  await page.waitForFunction(
    () => document.querySelectorAll('.map-labels__commune:not([hidden])').length === 156,
  );
  await page.getByRole('radio', { name: /Districts/ }).check({ force: true });
  expect(await names.count()).toBe(0);
});

test('in forced colours statuses, hatch and selection differ', async () => {
  const page = await show('ban-do/?show=implementing-stated');
  await page.emulateMedia({ forcedColors: 'active' });
  const look = await page.evaluate(() => {
    const styleOf = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      implementing: styleOf('.map-communes [data-status=implementing]:not([data-dim])').fill,
      notNamed: styleOf('.map-communes [data-status=not-named]').fill,
      chosen: styleOf('.legend button[aria-pressed=true]').outlineStyle,
    };
  });
  expect(look.implementing).not.toBe(look.notNamed);
  // Solid, so that the hatch behind the map does not shine through.
  expect(look.implementing).toMatch(/^rgb\(/);
  expect(look.chosen).toBe('solid');
});

// Last: no address undoes what these leave on a page.
describe('"where am I?"', () => {
  const beAt = async (
    page: Page,
    latitude: number,
    longitude: number,
    accuracy = 40,
  ): Promise<void> => {
    await allow(page, 'geolocation');
    await page.context().setGeolocation({ latitude, longitude, accuracy });
  };
  const ask = async (page: Page, words: string) => {
    await page.locator('[data-locate]').click();
    const answer = page.locator('[data-locate-answer]', { hasText: words });
    await answer.waitFor();
    return answer.innerText();
  };

  test('suggests an alternative if it is refused; says so outside the province, and selects nothing', async () => {
    const page = await show('en/map/');
    await ask(page, 'Type a commune’s name');
    await beAt(page, 21.03, 105.85);
    await ask(page, 'outside the An Giang of 2019');
    expect(await panel(page).getAttribute('data-panel')).toBe('');
    // Not good enough for a commune, or for a district: nothing is selected, and the map stays where it is.
    const sheet = () => page.locator('[data-map-sheet]').boundingBox();
    const before = await sheet();
    await beAt(page, 10.38, 105.435, 500);
    expect(await ask(page, 'not enough to say in which commune.')).toMatch(/Long Xuyên.*500 m/);
    await beAt(page, 10.38, 105.435, 25_000);
    expect(await ask(page, 'commune or district')).toContain('25 km');
    expect(await panel(page).getAttribute('data-panel')).toBe('');
    expect(await page.locator('.map-pin circle').count()).toBe(0);
    expect(await sheet()).toEqual(before);
  });

  test('shows the commune of 2019, and the accuracy; suggests an alternative without a location', async () => {
    const page = await show('ban-do/?level=district');
    await beAt(page, 10.38, 105.435);
    const answer = await ask(page, 'Theo ranh giới năm 2019');
    expect(answer).toMatch(/Phường .*, Thành phố Long Xuyên.*40 m/);
    expect(await panel(page).getAttribute('data-panel')).toMatch(/^30\d{3}$/);
    expect(await page.locator('.map-pin circle').count()).toBe(2);
    await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'geolocation'));
    await ask(page, 'Hãy gõ tên xã');
  });
});
