/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';

/** A line of ours for the chatter, with what somebody wrote beside it; both are plain text. */
export function noteHtml(says: string, note: string): string {
  return renderToString(
    <p>
      <strong>Em Dia</strong> · {says}
      {note !== '' && (
        <>
          <br />
          <em>{note}</em>
        </>
      )}
    </p>,
  );
}
