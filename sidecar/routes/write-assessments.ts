import type { AssessAnswer, Assessment } from '../../shared/contract/assessment.ts';

const OPENING = Buffer.from('{"assessments":[');
const COMMA = Buffer.from(',');
const CLOSING = Buffer.from(']}');

/** A verdict stays the same object while nothing changed, and goes out with every list that shows its customer. */
const written = new WeakMap<Assessment, Buffer>();

/** The answer as JSON in UTF-8, each verdict written once. */
export function writeAssessments({ assessments }: AssessAnswer): Buffer<ArrayBuffer> {
  const parts: Uint8Array[] = [OPENING];
  for (const assessment of assessments) {
    if (parts.length > 1) parts.push(COMMA);
    parts.push(bytesOf(assessment));
  }
  parts.push(CLOSING);
  return Buffer.concat(parts);
}

function bytesOf(assessment: Assessment): Buffer {
  const known = written.get(assessment);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(assessment));
  written.set(assessment, bytes);
  return bytes;
}
