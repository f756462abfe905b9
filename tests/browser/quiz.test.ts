import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { type ResolvedQuestion, resolveQuiz } from '../../src/domain/texts/quiz.ts';
import { messages } from '../../src/i18n/words/messages.ts';
import { answerLine } from '../../src/i18n/sentences/quiz.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { violationsOn } from './axe.ts';
import { follow, seen, useSite, withoutDelays } from './chromium.ts';

const { browser, open, openAlone } = useSite();
const quiz = resolveQuiz(dataset);

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

/** Answers questions at once, by the events of the controls. */
const answerEach = (
  page: Page,
  questions: readonly ResolvedQuestion[],
  isRight: (index: number) => boolean,
) =>
  page.evaluate(
    (answers) => {
      for (const { id, ids } of answers) {
        const section = document.querySelector(`[data-question="${id}"]`);
        section?.querySelector<HTMLInputElement>(`input[value="${ids[0]}"]`)?.click();
        for (const [index, select] of [...(section?.querySelectorAll('select') ?? [])].entries()) {
          select.value = ids[index] ?? '';
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
        section?.querySelector<HTMLElement>('[data-check]')?.click();
      }
    },
    questions.map((question, index) => ({
      id: question.id,
      ids: answerTo(question, isRight(index)),
    })),
  );

/** Answers everything; every third answer is wrong. */
async function answerAll(page: Page): Promise<number> {
  const isRight = (index: number) => index % 3 !== 1;
  await answerEach(page, quiz, isRight);
  return quiz.filter((_, index) => isRight(index)).length;
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
    const optionsIn = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-question]')].map((section) => [
          section.dataset['question'],
          [...section.querySelectorAll('select')].map((select) =>
            [...select.options].map(({ value }) => value),
          ),
        ]),
      ),
    );
    /** What has the focus, and which questions are judged. */
    const look = () =>
      page.evaluate(() => ({
        focused: (document.activeElement as HTMLElement).innerText,
        judged: [...document.querySelectorAll<HTMLElement>('[data-judged][data-question]')].map(
          ({ dataset }) => [dataset['question'], dataset['judged']],
        ),
      }));
    const press = async (key: string, times = 1) => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    };
    for (const [index, question] of quiz.entries()) {
      const ids = answerTo(question, true);
      if (question.form === 'choose') {
        await press('Space');
        await press('ArrowDown', question.options.map(({ id }) => id).indexOf(ids[0] ?? ''));
        await press('Tab');
      } else {
        for (const [select, id] of ids.entries()) {
          await press('ArrowDown', optionsIn[question.id]?.[select]?.indexOf(id));
          await press('Tab');
        }
      }
      expect((await look()).focused, question.id).toBe(t.check);
      await press('Enter');
      const last = index === quiz.length - 1;
      expect(await look(), question.id).toEqual({
        focused: last ? t.toResult : t.next,
        judged: quiz.slice(0, index + 1).map(({ id }) => [id, 'right']),
      });
      await press('Enter');
    }
    expect(await page.locator(':focus').innerText()).toBe(t.result);
    expect(await page.locator('[data-score]').innerText()).toContain(String(quiz.length));
  });
});

describe.each(['vi', 'en'] as const)('the quiz in %s', (locale) => {
  const t = messages(locale).quiz;

  test('checks at once, by symbol and text, with reason, evidence, source and date; and announces it', async () => {
    const page = await openQuiz(locale);
    await withoutDelays(page);
    const isRight = (index: number) => index % 2 === 0;
    // What was said is said to ears, too.
    for (const [index, question] of quiz.slice(0, 2).entries()) {
      await answer(page, question, isRight(index));
      await page
        .locator('[role=status]')
        .filter({
          hasText: isRight(index) ? t.script.right : answerLine(question, dataset.register, locale),
        })
        .filter({ hasText: question.why[locale] })
        .waitFor({ state: 'attached' });
    }
    await answerEach(page, quiz.slice(2), isRight);
    const told = await page.locator('[data-question]').evaluateAll((sections) =>
      (sections as HTMLElement[]).map((section) => ({
        id: section.dataset['question'],
        verdict: section.querySelector<HTMLElement>('[data-verdict]')?.innerText,
        words: section.querySelector('details')?.innerText,
        quotations: [...section.querySelectorAll<HTMLElement>('details .quotation')].map(
          (quotation) => ({
            words: quotation.innerText,
            isVisible: quotation.checkVisibility(),
            source: quotation.querySelector('a')?.innerText,
            href: quotation.querySelector('a')?.getAttribute('href'),
          }),
        ),
        // No answer can be taken back.
        open: section.querySelectorAll('input:enabled, select:enabled').length,
      })),
    );
    expect(told.map(({ id }) => id)).toEqual(quiz.map(({ id }) => id));
    for (const [index, question] of quiz.entries()) {
      const { verdict, words, quotations, open } = told[index] ?? {};
      expect(verdict, question.id).toContain(isRight(index) ? '✓' : '✗');
      expect(verdict).toContain(isRight(index) ? t.script.right : t.script.wrong);
      expect(words).toContain(answerLine(question, dataset.register, locale));
      expect(words).toContain(question.why[locale]);
      expect(open).toBe(0);
      expect(quotations).toEqual(
        question.evidence.map((id) => ({
          words: expect.stringContaining(quoteOf(id)) as string,
          isVisible: true,
          source: dataset.sources.find((one) => one.id === dataset.claims.get(id)?.source)
            ?.publisher,
          href: expect.stringContaining(`#${id.replace('#', '.')}`) as string,
        })),
      );
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
    const list = await items.evaluateAll((all) =>
      (all as HTMLElement[]).map((item) => ({
        words: item.innerText,
        links: [...item.querySelectorAll('a')].map((link) => link.innerText),
      })),
    );
    expect(list).toHaveLength(quiz.length);
    for (const [index, question] of quiz.entries()) {
      expect(list[index]?.words).toContain(question.ask[locale]);
      const wrong = index % 3 === 1;
      expect(list[index]?.words).toContain(wrong ? '✗' : '✓');
      const article = dataset.articles.find(
        (one) => one.id === question.read && one.locale === locale,
      );
      expect(list[index]?.links).toEqual(wrong ? [article?.title] : []);
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
  const statuses = await shown.evaluateAll((all) =>
    (all as HTMLElement[]).map(({ dataset }) => [dataset['unit'], dataset['status']]),
  );
  expect(statuses).toHaveLength(find.units.length);
  expect(Object.fromEntries(statuses)).toEqual(
    Object.fromEntries(find.units.map(({ code, value }) => [code, value.status])),
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
    const page = await openQuiz();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    onTestFinished(() => page.context().clearPermissions());
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
    const printed = async () => {
      await page.emulateMedia({ media: 'print' });
      const parts = ['.questions', '.key', '.result', '.question details', '.question input'];
      const visible = await seen(page, parts);
      await page.emulateMedia({ media: 'screen' });
      return visible;
    };
    expect(await printed()).toEqual(['.questions', '.key']);
    await page.locator('[data-print]').click();
    expect(await printed()).toEqual(['.result']);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await printed()).toEqual(['.questions', '.key']);
    expect(await page.locator('.key').isVisible()).toBe(false);
  });
});

test.each(['vi', 'en'] as const)('without script is a list with answers, in %s', async (locale) => {
  const page = await openQuiz(locale, { javaScriptEnabled: false });
  const controls = page.locator('input, select, [data-check], .progress, .result');
  expect(await controls.filter({ visible: true }).count()).toBe(0);
  const summaries = page.locator('[data-question] summary');
  await summaries.first().click();
  const told = await page.locator('[data-question]').evaluateAll((sections) =>
    (sections as HTMLElement[]).map((section, index) => {
      if (index > 0) section.querySelector('summary')?.click();
      return {
        heading: section.querySelector('h2')?.innerText,
        words: section.querySelector('details')?.innerText,
        hasMap: section.querySelector('.find__map')?.checkVisibility() ?? false,
      };
    }),
  );
  expect(told).toHaveLength(quiz.length);
  for (const [index, question] of quiz.entries()) {
    const { heading, words, hasMap } = told[index] ?? {};
    expect(heading).toContain(question.ask[locale]);
    expect(words).toContain(answerLine(question, dataset.register, locale));
    for (const id of question.evidence) expect(words).toContain(quoteOf(id));
    expect(hasMap, question.id).toBe(question.form === 'find');
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
  const page = await openQuiz();
  await page.setViewportSize({ width: 360, height: 740 });
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

test('on a phone a wrong answer is seen with its verdict and its reason, below the bar', async () => {
  const page = await openQuiz('vi', { viewport: { width: 360, height: 740 } });
  await page.locator('[data-check]').first().waitFor();
  for (const question of quiz.filter(({ form }) => form === 'choose').slice(0, 4)) {
    const section = on(page, question.id);
    const [wrong] = answerTo(question, false);
    await section.locator(`[value="${wrong}"]`).check();
    // As far up as it goes while the button can be pressed.
    await section.evaluate((root) => {
      const check = root.querySelector('[data-check]')?.getBoundingClientRect();
      scrollBy(0, (check?.top ?? 0) - 200);
    });
    await section.locator('[data-check]').click();
    const at = await section.evaluate((root) => {
      const box = (element: Element | null | undefined) => {
        const { top = NaN, bottom = NaN } = element?.getBoundingClientRect() ?? {};
        return { top, bottom };
      };
      return {
        bar: box(document.querySelector('.progress')).bottom,
        option: box(root.querySelector('input:checked')?.closest('label')),
        verdict: box(root.querySelector('[data-verdict]')),
        why: box(root.querySelector('[data-why]')),
      };
    });
    expect(at.option.top, question.id).toBeGreaterThanOrEqual(at.bar);
    expect(at.verdict.top, question.id).toBeGreaterThanOrEqual(at.option.bottom);
    expect(at.verdict.bottom, question.id).toBeLessThanOrEqual(740);
    // The reason at least begins in the window.
    expect(at.why.top, question.id).toBeLessThanOrEqual(716);
  }
});
