import { useEffect, useMemo, useRef } from 'preact/hooks';
import { d3 } from '../parts/d3.js';
import { GLIDE_MILLIS, isCalm } from './glide.js';

const LEGIBLE = 0.62;
const MARGIN = 28;

// The wheel scrolls the page until the picture is clicked, or with Ctrl. A drag that begins at a node moves the node.
function filter(active) {
  return (event) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey || active.current
    : !event.button && (event.touches?.length > 1 || !event.target.closest('.graph-node')));
}

function useActive(svg) {
  const active = useRef(false);
  useEffect(() => {
    const listener = ({ target }) => {
      active.current = svg.current?.contains(target) ?? false;
    };
    document.addEventListener('pointerdown', listener);
    return () => document.removeEventListener('pointerdown', listener);
  }, []);
  return active;
}

// The middle of what is shown of a range: of all of it, or of a part around the point that reaches no further.
function middleOf(from, to, shown, point) {
  return shown >= to - from ? (from + to) / 2 : Math.max(from + shown / 2, Math.min(to - shown / 2, point));
}

// All that is within the bounds; where it would not be legible, what is around the point.
function transformOf({ width, height }, bounds, point, least) {
  const [across, down] = [width - 2 * MARGIN, height - 2 * MARGIN];
  const whole = Math.min(across / (bounds.right - bounds.left), down / (bounds.bottom - bounds.top));
  const scale = Math.max(least, Math.min(1.15, whole));
  const x = middleOf(bounds.left, bounds.right, across / scale, point.x);
  const y = middleOf(bounds.top, bounds.bottom, down / scale, point.y);
  return d3.zoomIdentity.translate(width / 2, height / 2).scale(scale).translate(-x, -y);
}

// Pans and zooms the layer within the drawing, by pointer, wheel and fingers, and by the functions returned.
export function useZoom(svg, layer) {
  const active = useActive(svg);
  const behaviour = useMemo(() => d3.zoom().scaleExtent([0.15, 4]).filter(filter(active)), []);
  useEffect(() => {
    const drawing = d3.select(svg.current);
    drawing.call(behaviour).on('dblclick.zoom', null);
    behaviour.on('zoom', ({ transform }) => {
      layer.current.setAttribute('transform', transform);
      svg.current.classList.toggle('far', transform.k < LEGIBLE);
    });
    return () => drawing.interrupt().on('.zoom', null);
  }, []);
  const target = () => {
    const drawing = d3.select(svg.current);
    return isCalm() ? drawing : drawing.transition().duration(GLIDE_MILLIS);
  };
  return useMemo(() => ({
    scale: () => d3.zoomTransform(svg.current).k,
    by: (factor) => behaviour.scaleBy(target(), factor),
    fit: (bounds, point, least = LEGIBLE) =>
      behaviour.transform(target(), transformOf(svg.current.getBoundingClientRect(), bounds, point, least)),
    reveal: ({ x, y }) => {
      const { width, height } = svg.current.getBoundingClientRect();
      const [left, top] = d3.zoomTransform(svg.current).apply([x, y]);
      if (left < MARGIN || left > width - MARGIN || top < MARGIN || top > height - MARGIN) {
        behaviour.translateTo(target(), x, y);
      }
    },
  }), []);
}
