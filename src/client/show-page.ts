/** Shows a page that was not to be seen before its end had come. */
export function showPage(): void {
  document.documentElement.style.visibility = '';
}
