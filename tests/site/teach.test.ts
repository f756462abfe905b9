import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LESSON_HANDOUTS, ACTIVITY_HANDOUTS } from '../../src/domain/texts/handout.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { fileSize } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/words/messages.ts';
import { handoutPath, lessonPath, pathOf, slidesPath } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { fileOf, html } from './built-site.ts';

/** What files of each kind begin with: PDF, or a zip package as Word and PowerPoint make. */
const SIGNATURES = { pdf: '%PDF', docx: 'PK', pptx: 'PK' };

describe.each(LOCALES)('for teachers, in %s', (locale) => {
  const t = messages(locale);
  const lessons = dataset.lessons.filter((lesson) => lesson.locale === locale);
  const teach = html(fileOf(pathOf('teach', locale)));
  /** Where the links of the teachers' page lead, from the site's root, with the words beside each. */
  const offered = new Map(
    teach('main a[href]')
      .toArray()
      .map((a) => [
        new URL(teach(a).attr('href') ?? '', `http://site${pathOf('teach', locale)}`).pathname,
        teach(a).parent().text().replace(/\s+/g, ' '),
      ]),
  );
  const files = [
    ...lessons.flatMap(({ slug }) =>
      LESSON_HANDOUTS.map((kind) => handoutPath(locale, kind, slug)),
    ),
    ...ACTIVITY_HANDOUTS.map((kind) => handoutPath(locale, kind)),
  ];

  test('the home page leads to the teachers’ page, and that to every lesson, deck and file', () => {
    const home = html(fileOf(pathOf('home', locale)));
    const ways = home('main a[href]')
      .toArray()
      .map(
        (a) => new URL(home(a).attr('href') ?? '', `http://site${pathOf('home', locale)}`).pathname,
      );
    expect(ways).toContain(pathOf('teach', locale));
    for (const path of [
      ...files,
      ...lessons.flatMap(({ slug }) => [lessonPath(locale, slug), slidesPath(locale, slug)]),
      pathOf('quiz', locale),
      pathOf('evidence-map', locale),
    ])
      expect([...offered.keys()], path).toContain(path);
  });

  test.each(files)('%s exists, with the type and size that the page states', (path) => {
    const bytes = readFileSync(`dist${path}`);
    const kind = path.split('.').at(-1) as keyof typeof SIGNATURES;
    expect(bytes.subarray(0, SIGNATURES[kind].length).toString('latin1')).toBe(SIGNATURES[kind]);
    expect(offered.get(path)).toContain(fileSize(statSync(`dist${path}`).size, locale));
  });

  test.each(lessons)('the page of $slug has the official form', (lesson) => {
    const $ = html(fileOf(lessonPath(locale, lesson.slug)));
    const form = t.lessonForm;
    const headings = (level: string) =>
      $(`article ${level}`)
        .toArray()
        .map((heading) => $(heading).text().trim());
    expect(headings('h2').slice(0, 3)).toEqual([...form.chapters]);
    expect(headings('h3').slice(0, 3)).toEqual(Object.values(form.aims));
    lesson.form.activities.forEach(({ kind, name, minutes }, index) => {
      expect(headings('h3')).toContain(
        `${form.activity(index + 1, kind)}: ${name} (${form.minutes(minutes)})`,
      );
    });
    const parts = Object.values(form.parts);
    expect(headings('h4')).toEqual([...parts, ...parts, ...parts, ...parts]);
    for (const claim of lesson.cites)
      expect($(`.notes [data-claim="${claim}"] blockquote`).text(), claim).toContain(
        dataset.claims.get(claim)?.quote,
      );
  });
});
