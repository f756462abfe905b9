import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';

const ADDRESS = 'https://example.org/an-giang';

/** What npm is asked for by commands of a recipe, and which address it is told. */
function npmCalls(commands: readonly string[], env: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  try {
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "$@" "$SITE_URL"\n');
    chmodSync(join(folder, 'npm'), 0o755);
    const output = execFileSync('/bin/sh', ['-e', '-u', '-c', commands.join('\n')], {
      env: { PATH: folder, SITE_URL: '', ...env },
      encoding: 'utf8',
    });
    return output
      .trim()
      .split('\n')
      .map((line) => line.trim());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the recipe', () => {
  test('of GitHub Pages builds for the address that GitHub gives, and publishes dist/', () => {
    interface Step {
      id?: string;
      uses?: string;
      run?: string;
      env?: Record<string, string>;
      with?: Record<string, string>;
    }
    const workflow = parseYaml(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
      permissions: Record<string, string>;
      jobs: { publish: { steps: Step[] } };
    };
    const { steps } = workflow.jobs.publish;
    // Actions of a fixed version each, in an order that can work.
    expect(steps.map(({ uses, run }) => uses?.replace(/@v\d+$/, '') ?? run)).toEqual([
      'actions/checkout',
      'actions/configure-pages',
      'npm ci',
      'npm run build',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
    const address = `\${{ steps.${steps[1]?.id}.outputs.base_url }}`;
    const calls = steps.flatMap(({ run, env }) =>
      run ? npmCalls([run], { SITE_URL: env?.['SITE_URL']?.replace(address, ADDRESS) ?? '' }) : [],
    );
    expect(calls).toEqual(['ci', `run build ${ADDRESS}`]);
    expect(steps[4]?.with).toEqual({ path: 'dist' });
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  });

  test('of GitLab Pages does, and not the sources in public/', () => {
    const { pages } = parseYaml(readFileSync('.gitlab-ci.yml', 'utf8')) as {
      pages: { script: string[]; pages: { publish: string }; artifacts: { paths: string[] } };
    };
    expect(npmCalls(pages.script, { CI_PAGES_URL: ADDRESS })).toEqual([
      'ci',
      `run build ${ADDRESS}`,
      'run compress',
    ]);
    expect(pages.pages.publish).toBe('dist');
    expect(pages.artifacts.paths).toEqual(['dist']);
  });

  test('of Netlify does', () => {
    const { build } = parseToml(readFileSync('netlify.toml', 'utf8')) as {
      build: { command: string; publish: string };
    };
    expect(npmCalls([build.command], { URL: ADDRESS })).toEqual([`run build ${ADDRESS}`]);
    expect(build.publish).toBe('dist');
  });

  test('every command that recipes and their page name is one of ours', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const file of [
      '.github/workflows/pages.yml',
      '.gitlab-ci.yml',
      'netlify.toml',
      'HOSTING.md',
    ])
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
        /npm run (?:--silent )?([\w:]+)/g,
      ))
        expect(Object.keys(scripts), `${file}: npm run ${name}`).toContain(name);
  });
});

test('redirects stay within the site, whatever follows their address', () => {
  const lines = readFileSync('public/_redirects', 'utf8').trim().split('\n');
  for (const line of lines) {
    const [from = '', to = '', status] = line.split(' ');
    expect(from, line).toMatch(/^\/[\w/-]+$/);
    // A wildcard that leads to `/:splat` would lead `/vi//example.org` to another host.
    expect(to, line).toMatch(/^\/(?!\/)[\w/-]*$/);
    // Hosts do not agree on what it is without.
    expect(status, line).toBe('301');
  }
});
