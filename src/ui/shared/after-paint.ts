/** Calls back once the next frame has been painted. */
export function afterPaint(then: (value?: undefined) => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
