/** The parts of citation-js that the tests use; it brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(source: unknown);
    data: Record<string, unknown>[];
    format(
      output: 'bibliography',
      options: { style: string; lang: string; format: 'text' | 'html' },
    ): string;
  }
  export const plugins: {
    config: { get(name: '@csl'): { styles: { add(name: string, style: string): void } } };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
