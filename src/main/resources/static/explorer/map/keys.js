const SHARE = 0.12;

const PANS = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const ZOOMS = { '+': 2, '=': 2, '-': 0.5, '_': 0.5 };

// Moves the map by the keys, and returns whether it did; any other key goes on to the page.
export function moveByKey(event, stage) {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return false;
  }
  const { key } = event;
  if (PANS[key]) {
    stage.pan(...PANS[key].map((direction) => direction * SHARE));
  } else if (ZOOMS[key]) {
    stage.by(ZOOMS[key]);
  } else if (key === '0' || key === 'Home') {
    stage.whole();
  } else if (key === 'Enter' || key === ' ') {
    stage.chooseMiddle();
  } else {
    return false;
  }
  event.preventDefault();
  return true;
}
