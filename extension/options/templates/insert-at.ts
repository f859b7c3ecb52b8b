/** The text with some code where the cursor of its field is, or at its end; the cursor then stands behind it. */
export function insertAt(control: HTMLTextAreaElement | null, text: string, code: string): string {
  const isThere = control?.isConnected && control.value === text;
  const start = isThere ? control.selectionStart : text.length;
  const end = isThere ? control.selectionEnd : text.length;
  if (isThere) {
    // Once the field holds the new text.
    requestAnimationFrame(() => {
      control.focus();
      control.setSelectionRange(start + code.length, start + code.length);
    });
  }
  return text.slice(0, start) + code + text.slice(end);
}
