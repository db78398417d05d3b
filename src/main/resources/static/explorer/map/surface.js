// Keeps a canvas as sharp as the screen. Resized is called with its width and height, at first and after each change.
export function surfaceOf(canvas, resized) {
  const fit = () => {
    const { clientWidth, clientHeight } = canvas;
    canvas.width = Math.round(clientWidth * devicePixelRatio);
    canvas.height = Math.round(clientHeight * devicePixelRatio);
    if (clientWidth > 0) {
      resized(clientWidth, clientHeight);
    }
  };
  const observer = new ResizeObserver(fit);
  observer.observe(canvas);
  window.addEventListener('resize', fit);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', fit);
  };
}

// Draws at most once for each frame of the screen.
export function onceAFrame(draw) {
  let asked = 0;
  const ask = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      draw();
    });
  };
  ask.stop = () => cancelAnimationFrame(asked);
  return ask;
}
