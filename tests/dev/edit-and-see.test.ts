import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DevProject } from './dev-project.ts';

const SOURCE = 'seeds/sources/ttxvn-2019-08-04.yaml';
/** One of the oldest, which the first page of sources has. */
const OLD_SOURCE = 'seeds/sources/thu-vien-phap-luat-2002-03-18.yaml';
const ARTICLE = 'content/articles/vi/mot-nguoi-hai-chuc-danh.md';
const ARTICLE_PAGE = '/bai/mot-nguoi-hai-chuc-danh/';
const NOTE = 'data-unconfirmed';
/** Longer than any wait on a busy machine; what is waited for comes within three seconds on a quiet one. */
const PATIENCE = { timeout: 40_000, interval: 50 };
const TEST_TIMEOUT = 60_000;

const project = new DevProject();
/** The server starts on data with a fault. */
const mend = project.edit(SOURCE, 'title:', 'titel:');

beforeAll(() => project.start(), TEST_TIMEOUT);
afterAll(() => project.stop());
// A test that fails leaves nothing behind for the next one.
afterEach(() => project.restore());

/** Waits until a page is one that holds a text. */
const shows = (path: string, text: string) =>
  expect.poll(() => project.text(path), PATIENCE).toContain(text);

test(
  'a fault at the start is a page and a line in the terminal, until it is fixed',
  async () => {
    await shows('/ban-do/', `${SOURCE}:2`);
    const page = await project.text('/ban-do/');
    expect(page).toContain('title: missing, expected a string');
    expect(page).toContain('titel: found "titel"');
    expect(page).not.toMatch(/\bat .*\.ts:\d+/);
    expect(await project.get('/data/status.csv')).toMatchObject({ status: 500 });
    expect(project.terminal).toContain(
      `${SOURCE}:1  source "ttxvn-2019-08-04"  title: missing, expected a string`,
    );
    mend();
    await shows('/ban-do/', 'data-unit="30280"');
  },
  TEST_TIMEOUT,
);

test.each([
  ['a page', '/ban-do/', 'text/html'],
  ['a table', '/data/status.csv', 'text/csv; charset=utf-8'],
  ['a description of tables', '/data/datapackage.json', 'application/json; charset=utf-8'],
  ['boundaries', '/data/communes.geojson', 'application/geo+json; charset=utf-8'],
  ['a chart', '/data/figures/timeline.vi.svg', 'image/svg+xml; charset=utf-8'],
  ['a picture for links', '/og/home.vi.png', 'image/png'],
  ['an icon', '/icons/icon-192.png', 'image/png'],
  ['a feed', '/feed.vi.xml', 'application/atom+xml; charset=utf-8'],
  ['the sitemap', '/sitemap.xml', 'application/xml; charset=utf-8'],
  ['a manifest', '/site.vi.webmanifest', 'application/manifest+json'],
  ['a worksheet', '/day-hoc/tep/danh-gia-mot-thi-diem-phieu-hoc-tap.pdf', 'application/pdf'],
  [
    'a lesson plan',
    '/day-hoc/tep/danh-gia-mot-thi-diem-ke-hoach-bai-day.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'slides',
    '/day-hoc/tep/danh-gia-mot-thi-diem-trinh-chieu.pptx',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
])(
  '%s answers as on a host',
  async (_, path, type) => {
    const response = await project.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  },
  TEST_TIMEOUT,
);

test('a page without its slash leads to the page', async () => {
  const { status, headers } = await project.get('/ban-do?unit=30280');
  expect({ status, to: headers.get('Location') }).toEqual({
    status: 302,
    to: '/ban-do/?unit=30280',
  });
});

test(
  'an edit of a source is on the page, and open pages are told to reload',
  async () => {
    const told = project.nextReload();
    const undo = project.edit(OLD_SOURCE, 'năm 2002 về đổi mới', 'năm 2002 về cải tiến');
    await shows('/nguon/truoc-2017/', 'năm 2002 về cải tiến');
    await told;
    undo();
  },
  TEST_TIMEOUT,
);

test(
  'an edit of the geography is on the page',
  async () => {
    const undo = project.edit('geo/context.geojson', 'Kiên Giang', 'Kiên Giang cũ');
    await shows('/ban-do/', 'Kiên Giang cũ');
    undo();
  },
  TEST_TIMEOUT,
);

test(
  'an article whose translation is not confirmed is shown, with a note and a warning, until it is',
  async () => {
    expect(await project.text(ARTICLE_PAGE)).not.toContain(NOTE);
    const undo = project.edit(ARTICLE, 'title: Một người, hai chức danh', 'title: Hai chức danh');
    await shows(ARTICLE_PAGE, NOTE);
    const page = await project.text(ARTICLE_PAGE);
    expect(page).toMatch(/<h1[^>]*>\s*Hai chức danh/);
    const confirm = 'run npm run confirm articles/one-person-two-offices';
    expect(page).toContain(confirm);
    expect(project.terminal).toContain(confirm);
    undo();
    await expect.poll(() => project.text(ARTICLE_PAGE), PATIENCE).not.toContain(NOTE);
  },
  TEST_TIMEOUT,
);

test(
  'new files are on the page, and gone when they are deleted',
  async () => {
    const term = { vi: 'ban-to-chuc', en: 'organisation-board' };
    const made = (['vi', 'en'] as const).map((locale) => {
      const text = project
        .read(`content/glossary/${locale}/${term[locale]}.md`)
        .replace(/^id: .*/m, 'id: quite-new')
        .replace(/^term: .*/m, 'term: Quite new');
      return project.create(`content/glossary/${locale}/quite-new.md`, text);
    });
    await shows('/thuat-ngu/', 'Quite new');
    for (const remove of made) remove();
    await expect.poll(() => project.text('/thuat-ngu/'), PATIENCE).not.toContain('Quite new');
  },
  TEST_TIMEOUT,
);

test(
  'a file that an editor replaces by renaming is read again',
  async () => {
    const title = 'title: Một người, hai chức danh';
    const undo = project.replace(ARTICLE, title, 'title: Đổi tên');
    await shows(ARTICLE_PAGE, 'Đổi tên');
    undo();
  },
  TEST_TIMEOUT,
);

test(
  'a fault of the source is reported with its file and line, until it is fixed',
  async () => {
    const undo = project.edit('src/views/MapView.astro', '<Base', '<Base {');
    const status = async () => (await project.get('/ban-do/')).status;
    await expect.poll(status, PATIENCE).toBe(500);
    expect(project.terminal).toMatch(/src\/views\/MapView\.astro:\d+/);
    undo();
    await expect.poll(status, PATIENCE).toBe(200);
  },
  TEST_TIMEOUT,
);
