import { fireEvent, screen, waitFor } from '@testing-library/preact';

export const type = (input: Element, text: string) => fireEvent.input(input, { target: { value: text } });

export const button = (name: string) => screen.getByRole('button', { name });

/** A field by the path of what it holds, once it is there. */
export const fieldNamed = (path: string) =>
  waitFor(() => {
    const input = document.querySelector<HTMLInputElement>(`[name="${path}"]`);
    if (!input) throw new Error(`${path} is not there yet`);
    return input;
  });

/** What is said to be wrong with a field. */
export const problemOf = (input: Element) =>
  input.getAttribute('aria-invalid') === 'true'
    ? document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent
    : undefined;

export const leavingIsAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
