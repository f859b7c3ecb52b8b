import type { RecordPoint, Saved } from './datapoint.ts';
import { callModel } from './rpc.ts';
import { allCompanies } from './session.ts';

/** One record as a form reads it; undefined when it is gone. */
export async function readRecord<Data>(model: string, id: number, specification: object): Promise<Data | undefined> {
  const [data] = await callModel<Data[]>(model, 'web_read', [[id]], { specification }, allCompanies());
  return data;
}

/** Creates or changes the record and answers it as the form reads it. */
export async function saveRecord<Data extends object>(
  { resModel, resId }: RecordPoint<Data>,
  values: object,
  specification: object,
): Promise<(Data & Saved) | undefined> {
  const ids = resId === false ? [] : [resId];
  const [data] = await callModel<(Data & Saved)[]>(
    resModel,
    'web_save',
    [ids, values],
    { specification },
    allCompanies(),
  );
  return data;
}
