/**
 * Translators move or replace text that React has rendered. When React then removes a text, or
 * inserts something before it, the text is no longer where React has put it, the browser throws, and
 * the page would be replaced by an error message (react issue 11538). This client module lets both
 * methods find the nearest element that is still in place.
 */

/** @returns the ancestor of a node, or the node itself, that is a child of `parent`. */
function childWith(parent: Node, node: Node): Node | null {
  let child: Node | null = node;
  while (child && child.parentNode !== parent) child = child.parentNode;
  return child;
}

function tolerateTranslators(): void {
  const { prototype } = Node;
  const original = {
    removeChild: Reflect.get(prototype, 'removeChild') as (node: Node) => Node,
    insertBefore: Reflect.get(prototype, 'insertBefore') as (node: Node, next: Node | null) => Node,
  };
  prototype.removeChild = function <T extends Node>(this: Node, node: T): T {
    const child = childWith(this, node);
    if (child) original.removeChild.call(this, child);
    return node;
  };
  prototype.insertBefore = function <T extends Node>(
    this: Node,
    node: T,
    reference: Node | null,
  ): T {
    original.insertBefore.call(this, node, reference && childWith(this, reference));
    return node;
  };
}

if (typeof document !== 'undefined') tolerateTranslators();

export {};
