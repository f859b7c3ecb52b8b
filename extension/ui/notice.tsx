import type { ComponentChildren } from 'preact';
import { sentence } from './failure-text.ts';
import { Icon } from './icon.tsx';

export interface NoticeProps {
  readonly title: string;
  readonly todo?: string | undefined;
  /** `calm` informs, `warn` asks for attention, `good` confirms. */
  readonly tone: 'calm' | 'warn' | 'good';
  readonly children?: ComponentChildren;
}

const ICONS = { calm: 'clock', warn: 'warning', good: 'check' } as const;

/** What happened and what to do about it, with the button that does it as child. */
export function Notice({ title, todo, tone, children }: NoticeProps) {
  return (
    <div class="notice" data-tone={tone}>
      <Icon name={ICONS[tone]} />
      <p>
        <b>{todo ? sentence(title) : title}</b> {todo}
      </p>
      {children}
    </div>
  );
}
