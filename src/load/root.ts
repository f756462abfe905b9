/**
 * The folder with the `geo/`, `seeds/`, `content/` and `LICENSE-content` of one edition: the project's own, or the one
 * that the environment variable DATA_ROOT names, so that the same code builds another province.
 */
export function dataRoot(): string {
  return process.env['DATA_ROOT'] || process.cwd();
}
