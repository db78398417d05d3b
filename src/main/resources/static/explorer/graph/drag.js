import { useRef } from 'preact/hooks';

const SLACK = 4;

// The events by which a node is moved. Scale returns that of the picture; wasDragged says whether a click only ended a
// movement.
export function useDrag({ scale, onMove }) {
  const drag = useRef(null);
  const moved = useRef(false);
  const start = (event, position) => {
    moved.current = false;
    if (event.button === 0) {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, y: event.clientY, position };
    }
  };
  const move = (event, id) => {
    const { x, y, position } = drag.current ?? {};
    const way = position && { x: event.clientX - x, y: event.clientY - y };
    if (way && (moved.current || Math.hypot(way.x, way.y) > SLACK)) {
      moved.current = true;
      onMove(id, { x: position.x + way.x / scale(), y: position.y + way.y / scale() });
    }
  };
  const end = () => {
    drag.current = null;
  };
  const eventsOf = (id, position) => ({
    onPointerDown: (event) => start(event, position),
    onPointerMove: (event) => move(event, id),
    onPointerUp: end,
    onPointerCancel: end,
  });
  const wasDragged = () => {
    const was = moved.current;
    moved.current = false;
    return was;
  };
  return { eventsOf, wasDragged };
}
