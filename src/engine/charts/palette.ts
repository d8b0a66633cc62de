import { element } from './svg.ts';

/**
 * Six colours told apart under every common colour blindness (after Okabe and Ito), each at least 3:1 on white.
 * They are written into the picture so that it stands alone; a page overrides them by class for dark mode.
 */
const colours = ['#0b6e58', '#c4560a', '#0068a8', '#8a5f00', '#983b83', '#56606b'];

export function fillOf(series: number): { readonly class: string; readonly fill: string } {
  const index = series % colours.length;
  return { class: `chart-fill-${index + 1}`, fill: colours[index] ?? '#56606b' };
}

export function strokeOf(series: number): { readonly class: string; readonly stroke: string } {
  const index = series % colours.length;
  return { class: `chart-stroke-${index + 1}`, stroke: colours[index] ?? '#56606b' };
}

/** White lines over a fill: diagonal means estimated. */
export function hatch(id: string): string {
  const line = element('path', {
    d: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
    class: 'chart-cut',
    stroke: '#fff',
    'stroke-width': 2.2
  });
  return pattern(`${id}-hatch`, line);
}

/** What tells stacked series apart without colour; the first is plain. */
const textures = [
  '',
  '<circle cx="2" cy="2" r="1.1"/><circle cx="6" cy="6" r="1.1"/>',
  '<path d="M0 4h8"/>',
  '<path d="M4 0v8"/>',
  '<path d="M0 4h8M4 0v8"/>',
  '<circle cx="4" cy="4" r="2"/>'
];

export function texture(id: string, series: number): string {
  const inside = textures[series % textures.length];
  if (!inside) return '';
  const drawn = element(
    'g',
    { class: 'chart-cut chart-dot', fill: '#fff', stroke: '#fff', 'stroke-width': 1 },
    inside
  );
  return pattern(`${id}-texture-${series}`, drawn);
}

export function hasTexture(series: number): boolean {
  return textures[series % textures.length] !== '';
}

function pattern(id: string, inside: string): string {
  return element('pattern', { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, inside);
}

/** The marks at the points of a line, one shape a series. */
export function point(series: number, x: number, y: number): string {
  const shapes = [
    `M${-4} 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0`,
    'M-3.6-3.6h7.2v7.2h-7.2z',
    'M0-4.8L4.6 3.4H-4.6z',
    'M0-5L5 0L0 5L-5 0z',
    'M0 4.8L-4.6-3.4H4.6z',
    'M-4-1.2h2.8V-4h2.4v2.8H4v2.4H1.2V4h-2.4V1.2H-4z'
  ];
  const { class: name, fill } = fillOf(series);
  const at = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`;
  return element('path', {
    d: shapes[series % shapes.length],
    transform: at,
    class: `${name} chart-point`,
    fill
  });
}
