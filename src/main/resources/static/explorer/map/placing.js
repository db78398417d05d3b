// Places what is written on the map, so that nothing covers another; who comes first has the place.
// Boxes are [left, top, right, bottom].
export function placing(boxes = []) {
  const taken = [...boxes];
  const free = (box) => taken.every((other) =>
    box[0] > other[2] || box[2] < other[0] || box[1] > other[3] || box[3] < other[1]);
  return (box) => free(box) && taken.push(box) > 0;
}

export function around([x, y], width, height = width) {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
