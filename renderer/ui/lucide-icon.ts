// lucide's icons, drawn by this and not by its own component, which does much that none of them asks.
import { createElement, type SVGProps } from 'react';

type IconData = { readonly node: readonly (readonly [string, Record<string, string>])[] };
type IconProps = Omit<SVGProps<SVGSVGElement>, 'ref'> & { readonly size?: number };

const outlined = {
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
} as const;

export function createIcon({ node }: IconData) {
  const lines = node.map(([tag, attributes]) => createElement(tag, attributes));
  return ({ size = 24, ...rest }: IconProps) =>
    createElement('svg', { ...outlined, width: size, height: size, ...rest }, ...lines);
}
