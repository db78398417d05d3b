// Shades of the palette from the fewest to the most, for each number of steps.
const SHADES = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];
const MOST = 5;

// 1, 2, 5, 10, 20, 50 … as far as the largest number goes.
function roundNumbers(largest) {
  const numbers = [];
  for (let power = 1; power <= largest; power *= 10) {
    numbers.push(...[1, 2, 5].map((digit) => digit * power).filter((value) => value <= largest));
  }
  return numbers;
}

// At most five of them, at equal distances, of which 1 is the first.
function thinned(numbers) {
  const stride = Math.ceil(numbers.length / MOST);
  return numbers.filter((_, index) => index % stride === 0);
}

// The steps of a scale: { from, to, shade }; the last has no end.
export function stepsFor(counts) {
  const starts = thinned(roundNumbers(Math.max(0, ...counts)));
  return starts.map((from, index) => ({
    from,
    to: index + 1 < starts.length ? starts[index + 1] - 1 : undefined,
    shade: `map-${SHADES[starts.length][index]}`,
  }));
}

export function shadeOf(steps, count) {
  return steps.findLast(({ from }) => count >= from)?.shade ?? 'land';
}
