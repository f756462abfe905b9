import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const COMMAND = 'npm ci && npm test';

test('pushes and pull requests run the test command of the README', () => {
  const { on, jobs } = parse(read('.github/workflows/test.yml')) as {
    on: string[];
    jobs: { test: { steps: { run?: string }[] } };
  };
  expect(read('README.md')).toContain(COMMAND);
  expect(on).toEqual(['push', 'pull_request']);
  expect(jobs.test.steps.flatMap(({ run }) => run ?? [])).toEqual([COMMAND]);
  const gitlab = parse(read('.gitlab-ci.yml')) as { test: { script: string[] } };
  expect(gitlab.test.script).toContain(COMMAND);
});

test('they run it on the oldest Node versions that package.json supports', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const oldest = engines.node.match(/\d+\.\d+\.\d+/g);
  const { jobs } = parse(read('.github/workflows/test.yml')) as {
    jobs: { test: { strategy: { matrix: { node: string[] } } } };
  };
  expect(jobs.test.strategy.matrix.node).toEqual(expect.arrayContaining(oldest ?? []));
  expect(oldest).toHaveLength(2);
  expect(read('README.md')).toContain(engines.node);
});

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; options?: string[] } }[];
}
const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml');

test.each(forms)('%s is a form that GitHub accepts, in both languages', (file) => {
  const { name, description, body } = parse(read(`${FOLDER}/${file}`)) as Form;
  expect(name).toContain(' · ');
  expect(description).toBeTruthy();
  const fields = body.filter(({ type }) => type !== 'markdown');
  const unique = (values: readonly unknown[]) => expect(new Set(values).size).toBe(values.length);
  unique(fields.map(({ id }) => id));
  unique(fields.map(({ attributes }) => attributes.label));
  for (const { type, id, attributes } of fields) {
    expect(['input', 'textarea', 'dropdown']).toContain(type);
    expect(id).toMatch(/^[\w-]+$/);
    expect(attributes.label, id).toContain(' · ');
    expect(Boolean(attributes.options), id).toBe(type === 'dropdown');
    unique(attributes.options ?? []);
  }
});
