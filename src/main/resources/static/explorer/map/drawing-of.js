import { onTheme, presentColours } from './colours.js';
import { draw } from './scene.js';
import { onceAFrame } from './surface.js';

// A scene on a canvas, drawn anew after a change and in other colours: { draw, change, stop }.
export function drawingOf(canvas, scene) {
  const now = () => draw(canvas, scene);
  const soon = onceAFrame(now);
  const leave = onTheme(() => {
    scene.colours = presentColours();
    now();
  });
  const change = (changes) => {
    Object.assign(scene, changes);
    soon();
  };
  const stop = () => {
    leave();
    soon.stop();
  };
  return { draw: now, change, stop };
}
