import type { NotedChannel } from '../../../shared/domain/contact/noted-contact.ts';
import type { Channel } from '../../../shared/domain/policy/policy.ts';
import type { TaskStop } from '../../../shared/domain/task/task.ts';

/** What a task in the CRM says, in one language; amounts and days come formatted, all of it plain text. */
export interface TaskTexts {
  summary(step: string, amount: string): string;
  /** How to reach the customer. */
  phone(number: string): string;
  owes(amount: string): string;
  item(document: string, amount: string, due: string, daysLate: number): string;
  /** Why now: the step of the régua. */
  step(id: string, name: string): string;
  /** What to do, by how the customer is reached. */
  readonly toDo: Readonly<Record<Exclude<Channel, 'marker'>, string>>;
  readonly script: string;
  readonly scriptLines: readonly string[];
  readonly afterwards: string;
  paid(day: string): string;
  readonly nothingOpen: string;
  contacted(channel: NotedChannel, by: string): string;
  overtaken(stepId: string): string;
  readonly stopped: Readonly<Record<TaskStop, string>>;
}
