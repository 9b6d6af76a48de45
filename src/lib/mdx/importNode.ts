import type { Program } from 'estree';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';

/** What an import brings in: everything as one name, or one export by its name. */
export type ImportKind = 'default' | 'named';

/**
 * Builds an import statement for an MDX tree.
 * @param name the local name (for a named import, the export's name too).
 * @param source the module.
 */
export function importNode(name: string, source: string, kind: ImportKind): MdxjsEsm {
  const local = { type: 'Identifier' as const, name };
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [
      {
        type: 'ImportDeclaration',
        attributes: [],
        specifiers: [
          kind === 'default'
            ? { type: 'ImportDefaultSpecifier', local }
            : { type: 'ImportSpecifier', local, imported: local },
        ],
        source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
      },
    ],
  };
  return { type: 'mdxjsEsm', value: '', data: { estree } };
}
