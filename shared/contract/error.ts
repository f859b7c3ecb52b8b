import { z } from 'zod';

/** Every way a request can fail, as the wire names it. */
export const ERROR_CODES = [
  'invalid_request',
  'not_signed_in',
  'sign_in_refused',
  'not_allowed',
  'not_found',
  'conflict',
  'precondition_required',
  'too_large',
  'too_many_requests',
  'crm_unreachable',
  'crm_refused',
  'crm_unsupported',
  'not_read_yet',
  'internal',
] as const;
export const ErrorCode = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** `message` is English for logs and developers; interfaces translate `code`. `problems` name fields by dotted path, and in a text the line, from 1, and the words meant. */
export const ErrorAnswer = z.object({
  code: ErrorCode,
  message: z.string(),
  requestId: z.string(),
  problems: z
    .array(
      z.object({
        field: z.string(),
        rule: z.string(),
        line: z.int().positive().optional(),
        excerpt: z.string().optional(),
      }),
    )
    .optional(),
});
export type ErrorAnswer = z.infer<typeof ErrorAnswer>;
