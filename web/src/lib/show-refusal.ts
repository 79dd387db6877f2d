import type { UseFormReturnType } from '@mantine/form';
import { fieldOf, pathsOf, type Refusal } from './refusal';

/**
 * Shows a refusal at the field of the form that it is about, and puts the cursor there.
 * False where the form has no such field: then it is shown above the button.
 */
export function showRefusal<Values extends object>(
  form: UseFormReturnType<Values>,
  refusal: Refusal,
  names?: Readonly<Record<string, string>>,
): boolean {
  const field = fieldOf(refusal, pathsOf(form.getValues()), names);
  if (field === undefined) return false;
  form.setFieldError(field, refusal.message);
  form.getInputNode(field)?.focus();
  return true;
}
