/** Types of the benchmarks' packages as far as they are used, so that type checks do not need them. */

declare module 'lighthouse' {
  export interface Result {
    lighthouseVersion: string;
    categories: Record<string, { score: number | null }>;
    audits: Record<
      string,
      {
        id: string;
        score: number | null;
        scoreDisplayMode: string;
        numericValue?: number;
        displayValue?: string;
      }
    >;
  }
  /** Visits a page with its defaults, those of a phone on a slow network. */
  export default function lighthouse(
    url: string,
    flags: { port: number; logLevel: 'error' },
  ): Promise<{ lhr: Result } | undefined>;
}

declare module 'chrome-launcher' {
  export function launch(options: {
    chromePath: string;
    chromeFlags: readonly string[];
    logLevel: 'error';
  }): Promise<{ port: number; kill: () => void }>;
}
