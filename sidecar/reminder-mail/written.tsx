/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { Fragment } from 'preact';
import { styles } from './styles.ts';

/** Words as somebody wrote them: an empty line begins a paragraph, a line break is one. Text, whatever it holds. */
export function Written({ text }: { text: string }) {
  return text.split('\n\n').map((paragraph, at) => (
    <p key={at} style={styles.paragraph}>
      {paragraph.split('\n').map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </p>
  ));
}
