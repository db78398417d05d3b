import { useEffect, useState } from 'preact/hooks';

// The width in pixels of a drawing's container, so that its text keeps its size on a phone.
export function useWidth(container, initial = 800) {
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)));
    observer.observe(container.current);
    return () => observer.disconnect();
  }, []);
  return width;
}
