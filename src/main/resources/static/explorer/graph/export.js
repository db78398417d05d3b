import { save } from '../parts/downloads.js';
import { date } from '../language.js';
import { copyOf } from './inline-styles.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const HEADING = 44;
const FOOTING = 24;
const LEAST_WIDTH = 480;

function element(name, attributes, content = '') {
  const created = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([attribute, value]) => created.setAttribute(attribute, value));
  created.textContent = content;
  return created;
}

function frameOf({ left, right, top, bottom }) {
  return {
    x: Math.floor(left - MARGIN),
    y: Math.floor(top - MARGIN - HEADING),
    width: Math.ceil(Math.max(LEAST_WIDTH, right - left + 2 * MARGIN)),
    height: Math.ceil(bottom - top + 2 * MARGIN + HEADING + FOOTING),
  };
}

function words({ x, y, height }, title) {
  const { color, fontFamily } = getComputedStyle(document.body);
  const common = { x: x + MARGIN, fill: color, 'font-family': fontFamily };
  const today = date(new Date().toISOString().slice(0, 10));
  return [
    element('text', { ...common, y: y + 40, 'font-size': 18, 'font-weight': 600 }, title),
    element('text', { ...common, y: y + height - 16, 'font-size': 11 }, `Coop Graph · ${today} · ${location.href}`),
  ];
}

// The whole picture, also what is not within the window, with its title and its origin.
export function svgOf(layer, bounds, title) {
  const frame = frameOf(bounds);
  const { x, y, width, height } = frame;
  const root = element('svg', { xmlns: SVG, width, height, viewBox: `${x} ${y} ${width} ${height}`, role: 'img' });
  const drawing = copyOf(layer);
  drawing.removeAttribute('transform');
  const fill = getComputedStyle(document.body).backgroundColor;
  root.append(element('title', {}, title), element('rect', { ...frame, fill }), drawing, ...words(frame, title));
  return { source: new XMLSerializer().serializeToString(root), width, height };
}

async function pngOf({ source, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

export const saveSvg = (name, drawn) => save(`${name}.svg`, 'image/svg+xml', drawn.source);

export const savePng = async (name, drawn) => save(`${name}.png`, 'image/png', await pngOf(drawn));
