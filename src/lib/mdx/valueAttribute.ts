import type { Expression } from 'estree';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';

/**
 * Builds the attribute `name={variable}` for an element of an MDX tree.
 * @param variable a name that the page has imported, or several, which become a list.
 */
export function valueAttribute(name: string, variable: string | string[]): MdxJsxAttribute {
  const expression: Expression = Array.isArray(variable)
    ? { type: 'ArrayExpression', elements: variable.map(identifier) }
    : identifier(variable);
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: '',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{ type: 'ExpressionStatement', expression }],
        },
      },
    },
  };
}

function identifier(name: string) {
  return { type: 'Identifier' as const, name };
}

/** Builds the attribute `name="text"`. */
export function textAttribute(name: string, text: string): MdxJsxAttribute {
  return { type: 'mdxJsxAttribute', name, value: text };
}
