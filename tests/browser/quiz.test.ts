import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { type ResolvedQuestion, resolveQuiz } from '../../src/domain/texts/quiz.ts';
import { messages } from '../../src/i18n/words/messages.ts';
import { answerLine } from '../../src/i18n/sentences/quiz.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { violationsOn } from './axe.ts';
import { follow, useSite } from './chromium.ts';

const { browser, open, openAlone } = useSite();
const quiz = resolveQuiz(dataset);
const PHONE = { viewport: { width: 360, height: 740 } };

const pathIn = (locale: Locale) => pathOf('quiz', locale).slice(1);
const openQuiz = (locale: Locale = 'vi', options?: BrowserContextOptions) =>
  open(pathIn(locale), options);
const on = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);
const first = <Form extends ResolvedQuestion['form']>(form: Form) =>
  quiz.find((question) => question.form === form) as ResolvedQuestion & { form: Form };
const quoteOf = (id: string) => dataset.claims.get(id)?.quote ?? '';

/** The ids of the options that answer a question, rightly or wrongly, one for each control. */
function answerTo(question: ResolvedQuestion, rightly: boolean): string[] {
  const one = (ids: readonly (string | undefined)[]) => ids.slice(0, 1).map((id) => id ?? '');
  switch (question.form) {
    case 'choose':
      return one(question.options.filter(({ right }) => right === rightly).map(({ id }) => id));
    case 'match': {
      const rights = question.lefts.map(({ right }) => right);
      return rightly ? rights : rights.toReversed();
    }
    case 'find':
      return one(question.units.filter(({ right }) => right === rightly).map(({ code }) => code));
  }
}

async function answer(page: Page, question: ResolvedQuestion, rightly = true): Promise<Locator> {
  const section = on(page, question.id);
  const ids = answerTo(question, rightly);
  if (question.form === 'choose') await section.locator(`[value="${ids[0]}"]`).check();
  else
    for (const [index, select] of (await section.locator('select').all()).entries())
      await select.selectOption(ids[index] ?? '');
  await section.locator('[data-check]').click();
  return section;
}

/** Answers everything at once, by the events of the controls; every third answer is wrong. */
async function answerAll(page: Page): Promise<number> {
  const answers = quiz.map((question, index) => ({
    id: question.id,
    ids: answerTo(question, index % 3 !== 1),
  }));
  await page.evaluate((answers) => {
    for (const { id, ids } of answers) {
      const section = document.querySelector(`[data-question="${id}"]`);
      section?.querySelector<HTMLInputElement>(`input[value="${ids[0]}"]`)?.click();
      for (const [index, select] of [...(section?.querySelectorAll('select') ?? [])].entries()) {
        select.value = ids[index] ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
      section?.querySelector<HTMLElement>('[data-check]')?.click();
    }
  }, answers);
  return quiz.filter((_, index) => index % 3 !== 1).length;
}

describe('the quiz in Vietnamese', () => {
  const locale = 'vi';
  const t = messages(locale).quiz;

  test('works by keyboard alone from beginning to end', async () => {
    const page = await openQuiz(locale);
    await on(page, quiz[0]?.id ?? '')
      .locator('input')
      .first()
      .focus();
    for (const [index, question] of quiz.entries()) {
      const ids = answerTo(question, true);
      if (question.form === 'choose') {
        const order = question.options.map(({ id }) => id);
        await page.keyboard.press('Space');
        for (let step = 0; step < order.indexOf(ids[0] ?? ''); step += 1)
          await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
      } else {
        for (const id of ids) {
          const options = await page
            .locator(':focus option')
            .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
          for (let step = 0; step < options.indexOf(id); step += 1)
            await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Tab');
        }
      }
      expect(await page.locator(':focus').innerText(), question.id).toBe(t.check);
      await page.keyboard.press('Enter');
      const last = index === quiz.length - 1;
      expect(await page.locator(':focus').innerText()).toBe(last ? t.toResult : t.next);
      expect(await on(page, question.id).getAttribute('data-judged'), question.id).toBe('right');
      await page.keyboard.press('Enter');
    }
    expect(await page.locator(':focus').innerText()).toBe(t.result);
    expect(await page.locator('[data-score]').innerText()).toContain(String(quiz.length));
  });
});

describe.each(['vi', 'en'] as const)('the quiz in %s', (locale) => {
  const t = messages(locale).quiz;

  test('checks at once, by symbol and text, with reason, evidence, source and date; and announces it', async () => {
    const page = await openQuiz(locale);
    for (const [index, question] of quiz.entries()) {
      const rightly = index % 2 === 0;
      const section = await answer(page, question, rightly);
      const verdict = await section.locator('[data-verdict]').innerText();
      expect(verdict, question.id).toContain(rightly ? '✓' : '✗');
      expect(verdict).toContain(rightly ? t.script.right : t.script.wrong);
      const line = answerLine(question, dataset.register, locale);
      const told = await section.evaluate((one) => ({
        words: one.querySelector('details')?.innerText ?? '',
        quotations: [...one.querySelectorAll<HTMLElement>('details .quotation')].map(
          (quotation) => ({
            words: quotation.innerText,
            isVisible: quotation.checkVisibility(),
            source: quotation.querySelector('a')?.innerText,
            href: quotation.querySelector('a')?.getAttribute('href'),
          }),
        ),
        // No answer can be taken back.
        open: one.querySelectorAll('input:enabled, select:enabled').length,
      }));
      expect(told.words).toContain(line);
      expect(told.words).toContain(question.why[locale]);
      expect(told.open).toBe(0);
      expect(told.quotations).toEqual(
        question.evidence.map((id) => ({
          words: expect.stringContaining(quoteOf(id)) as string,
          isVisible: true,
          source: dataset.sources.find((one) => one.id === dataset.claims.get(id)?.source)
            ?.publisher,
          href: expect.stringContaining(`#${id.replace('#', '.')}`) as string,
        })),
      );
      // What was said is said to ears, too.
      if (index < 2)
        await page
          .locator('[role=status]')
          .filter({ hasText: rightly ? t.script.right : line })
          .filter({ hasText: question.why[locale] })
          .waitFor({ state: 'attached' });
    }
  });
});

describe('the quiz in English', () => {
  const locale = 'en';

  test('counts, and at the end recommends articles', async () => {
    const page = await openQuiz(locale);
    expect(await page.locator('[data-progress]').innerText()).toContain(`0/${quiz.length}`);
    expect(await page.locator('[data-list]').isVisible()).toBe(false);
    const right = await answerAll(page);
    const progress = await page.locator('[data-progress]').innerText();
    expect(progress).toContain(`${quiz.length}/${quiz.length}`);
    expect(await page.locator('[data-score]').innerText()).toMatch(
      new RegExp(`${right}\\D+${quiz.length}`),
    );
    const items = page.locator('[data-list] > li');
    expect(await items.count()).toBe(quiz.length);
    for (const [index, question] of quiz.entries()) {
      const item = items.nth(index);
      expect(await item.innerText()).toContain(question.ask[locale]);
      const wrong = index % 3 === 1;
      expect(await item.innerText()).toContain(wrong ? '✗' : '✓');
      const article = dataset.articles.find(
        (one) => one.id === question.read && one.locale === locale,
      );
      expect(await item.locator('a').allInnerTexts()).toEqual(wrong ? [article?.title] : []);
    }
    await follow(page, items.nth(1).locator('a'));
    expect(page.url()).toMatch(/(bai|articles)\//);
  });
});

test('prompts for a missing answer, and moves to unanswered questions', async () => {
  const page = await openQuiz();
  const match = first('match');
  const section = on(page, match.id);
  await section.locator('select').first().selectOption({ index: 1 });
  await section.locator('[data-check]').click();
  expect(await section.getAttribute('data-judged')).toBeNull();
  expect(await section.locator('[data-verdict]').innerText()).toBe(
    messages('vi').quiz.script.unfinished,
  );
  expect(
    await section
      .locator('select')
      .nth(1)
      .evaluate((select) => select === document.activeElement),
  ).toBe(true);
});

test('shows which pairs are right', async () => {
  const page = await openQuiz();
  const match = first('match');
  const ids = match.lefts.map(({ right }) => right);
  const section = on(page, match.id);
  // All but the first two, which change places.
  for (const [index, id] of [ids[1], ids[0], ...ids.slice(2)].entries())
    await section
      .locator('select')
      .nth(index)
      .selectOption(id ?? '');
  await section.locator('[data-check]').click();
  expect(await section.locator('[data-verdict]').innerText()).toContain(
    `${ids.length - 2}/${ids.length}`,
  );
  const marks = await section.locator('[data-mark]').allInnerTexts();
  expect(marks.map((mark) => mark.charAt(0))).toEqual(['✗', '✗', ...ids.slice(2).map(() => '✓')]);
});

test('selecting a place on the map and in the list is one choice', async () => {
  const page = await openQuiz();
  const find = first('find');
  const section = on(page, find.id);
  const select = section.locator('select');
  const [right, other] = [true, false].map((rightly) => answerTo(find, rightly)[0] ?? '') as [
    string,
    string,
  ];
  const outline = (code: string) => section.locator(`[data-unit="${code}"]`).getAttribute('d');
  const ring = section.locator('[data-ring]').last();
  await select.selectOption(other);
  expect(await ring.getAttribute('d')).toBe(await outline(other));
  await section.locator(`[data-unit="${right}"]`).click();
  expect(await select.inputValue()).toBe(right);
  expect(await ring.getAttribute('d')).toBe(await outline(right));
  // The map gives nothing away before the answer, and shows all after it.
  expect(await section.locator('.find-unit[data-status]').count()).toBe(0);
  await section.locator('[data-check]').click();
  const shown = section.locator('.find-unit[data-status]');
  expect(await shown.count()).toBe(find.units.length);
  for (const { code, value } of find.units)
    expect(await section.locator(`[data-unit="${code}"]`).getAttribute('data-status')).toBe(
      value.status,
    );
  await section.locator(`[data-unit="${other}"]`).click();
  expect(await select.inputValue()).toBe(right);
});

describe('answers stay on the device:', () => {
  const KEY = 'an-giang-2019-quiz';

  test('a reload and the other language restore them; a restart deletes them', async () => {
    const page = await openQuiz();
    const [one, two] = quiz as [ResolvedQuestion, ResolvedQuestion];
    await answer(page, one);
    await answer(page, two, false);
    await page.reload();
    const progress = page.locator('[data-progress]');
    expect(await progress.innerText()).toContain(`2/${quiz.length}`);
    expect(await on(page, one.id).getAttribute('data-judged')).toBe('right');
    expect(await on(page, two.id).getAttribute('data-judged')).toBe('wrong');
    await follow(page, page.locator('[data-language-switch]'));
    expect(await progress.innerText()).toContain(`2/${quiz.length}`);
    expect(await on(page, two.id).locator('.quotation').first().isVisible()).toBe(true);
    await page.locator('[data-restart]').click();
    expect(await progress.innerText()).toContain(`0/${quiz.length}`);
    expect(await on(page, one.id).locator('input:checked').count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('name')).toBe(one.id);
    await page.reload();
    expect(await progress.innerText()).toContain(`0/${quiz.length}`);
  });

  // What else a store may hold: tests/client/teach/quiz-store.test.ts.
  test('kept answers that no question offers are ignored', async () => {
    const page = await openQuiz();
    const stamp = (await page.locator('[data-quiz]').getAttribute('data-stamp')) ?? '';
    const answers = Object.fromEntries(quiz.map(({ id }) => [id, ['99']]));
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      KEY,
      JSON.stringify({ stamp, answers }),
    ] as const);
    await page.reload();
    const progress = await page.locator('[data-progress]').innerText();
    expect(progress).toContain(`0/${quiz.length}`);
    const [one] = quiz as [ResolvedQuestion];
    await answer(page, one);
    await page.reload();
    expect(await on(page, one.id).getAttribute('data-judged')).toBe('right');
  });

  test('if storage is blocked, everything else works and the page says so', async () => {
    const page = await openAlone(pathIn('vi'), () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const right = await answerAll(page);
    expect(await page.locator('[data-score]').innerText()).toContain(String(right));
    expect(await page.locator('[data-kept]').innerText()).toBe(messages('vi').quiz.script.notKept);
  });

  test('only answers are stored, no name', async () => {
    const page = await openQuiz();
    await answerAll(page);
    await page.locator('[data-name]').fill('Nguyễn Thị Ánh');
    await page.locator('[data-copy]').click();
    const kept = await page.evaluate(() => ({ ...localStorage }));
    expect(Object.keys(kept)).toEqual([KEY]);
    expect(JSON.stringify(kept)).not.toContain('Ánh');
    expect(await page.context().cookies()).toEqual([]);
    await page.reload();
    expect(await page.locator('[data-name]').inputValue()).toBe('');
  });
});

describe('the result', () => {
  const today = (page: Page) =>
    page.evaluate(() => {
      const now = new Date();
      return `${now.getDate()}.${now.getMonth() + 1}.${now.getFullYear()}`;
    });

  test('is copied as text, with the date, and with a name only if one was typed', async () => {
    const page = await openQuiz('vi', { permissions: ['clipboard-read', 'clipboard-write'] });
    const right = await answerAll(page);
    const copied = async () => {
      await page.locator('[data-copy]').click();
      await page.locator('[data-copy-answer] p').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const t = messages('vi').quiz;
    const without = await copied();
    expect(without).not.toContain(t.name);
    expect(without).toContain(await today(page));
    expect(without).toContain(`Đúng ${right} trong ${quiz.length} câu`);
    const lines = without.split('\n').filter((line) => /^\d+\. /.test(line));
    expect(lines).toHaveLength(quiz.length);
    for (const [index, question] of quiz.entries())
      expect(lines[index]).toContain(
        answerLine(question, dataset.register, 'vi').split(' hoặc ')[0]?.split(',')[0],
      );
    await page.locator('[data-name]').fill('Nguyễn Thị Ánh');
    await page.locator('[data-class]').fill('10A1');
    const named = await copied();
    expect(named).toContain(`${t.name}: Nguyễn Thị Ánh`);
    expect(named).toContain(`${t.class}: 10A1`);
  });

  test('is shown for manual copying if the browser cannot copy', async () => {
    const page = await openQuiz();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await answer(page, first('choose'));
    await page.locator('[data-copy]').click();
    const text = await page.locator('[data-copy-answer] textarea').inputValue();
    expect(text).toContain(dataset.edition.title.vi);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
  });

  test('is printed alone by its button; the page itself as questions, then answers', async () => {
    const page = await openQuiz();
    await answerAll(page);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator('[data-name]').fill('Nguyễn Thị Ánh');
    const seen = async () => {
      await page.emulateMedia({ media: 'print' });
      const visible = [];
      for (const part of ['.questions', '.key', '.result', '.question details', '.question input'])
        if (await page.locator(part).first().isVisible()) visible.push(part);
      await page.emulateMedia({ media: 'screen' });
      return visible;
    };
    expect(await seen()).toEqual(['.questions', '.key']);
    await page.locator('[data-print]').click();
    expect(await seen()).toEqual(['.result']);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await seen()).toEqual(['.questions', '.key']);
    expect(await page.locator('.key').isVisible()).toBe(false);
  });
});

test.each(['vi', 'en'] as const)('without script is a list with answers, in %s', async (locale) => {
  const page = await openQuiz(locale, { javaScriptEnabled: false });
  for (const control of ['input', 'select', '[data-check]', '.progress', '.result'])
    expect(await page.locator(`${control}:visible`).count(), control).toBe(0);
  for (const question of quiz) {
    const section = on(page, question.id);
    expect(await section.locator('h2').innerText()).toContain(question.ask[locale]);
    await section.locator('summary').click();
    const told = await section.locator('details').innerText();
    expect(told).toContain(answerLine(question, dataset.register, locale));
    for (const id of question.evidence) expect(told).toContain(quoteOf(id));
    if (question.form === 'find')
      expect(await section.locator('.find__map').isVisible()).toBe(true);
  }
});

test('works over file://', async () => {
  const page = await (await browser().newContext()).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(pathToFileURL(resolve(`dist/${pathIn('vi')}index.html`)).href);
  const section = await answer(page, first('find'));
  expect(await section.getAttribute('data-judged')).toBe('right');
  await page.reload();
  expect(await section.getAttribute('data-judged')).toBe('right');
  expect(faults).toEqual([]);
  await page.close();
});

test('on a phone, answered or not, nothing overflows, and axe finds no problem in light and dark', async () => {
  const page = await openQuiz('vi', PHONE);
  const wide = () => page.locator('html').evaluate((html) => html.scrollWidth - innerWidth);
  expect(await wide()).toBeLessThanOrEqual(0);
  await answerAll(page);
  expect(await wide()).toBeLessThanOrEqual(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page, colorScheme), colorScheme).toEqual([]);
  }
  await page.close();
});

test('requests only its own files', () => {
  const script = /src="[^"]*\/(Quiz[^"/]+\.js)"/.exec(
    readFileSync(`dist/${pathIn('vi')}index.html`, 'utf8'),
  )?.[1];
  expect(readFileSync(`dist/assets/${script}`, 'utf8')).not.toMatch(
    /fetch\(|XMLHttpRequest|sendBeacon|WebSocket|import\(/,
  );
});
