import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { Notice } from '../../ui/notice.tsx';

export type Company = SignedInUser['companies'][number];

export interface CompanyPickerProps {
  readonly companies: readonly Company[];
  readonly words: OptionsWords;
  /** What is shown of the company picked; it says when it holds something unsaved. */
  children(company: Company, onDirty: (dirty: boolean) => void): ComponentChildren;
}

/** One company at a time; another does not replace what is unsaved without asking. */
export function CompanyPicker({ companies, words, children }: CompanyPickerProps) {
  const { o } = words;
  const [company, setCompany] = useState(companies[0]);
  const [dirty, setDirty] = useState(false);
  const [wanted, setWanted] = useState<Company>();
  if (!company) return <Notice tone="calm" title={o('settings.noCompany')} />;
  const go = (next: Company) => {
    setCompany(next);
    setDirty(false);
    setWanted(undefined);
  };
  const pick = (id: string) => {
    const next = companies.find((one) => String(one.id) === id);
    if (!next || next === company) setWanted(undefined);
    else if (dirty) setWanted(next);
    else go(next);
  };
  return (
    <>
      {companies.length > 1 && (
        <label class="company">
          {o('settings.company')}
          <select value={(wanted ?? company).id} onChange={(event) => pick(event.currentTarget.value)}>
            {companies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {wanted && (
        <LeaveUnsaved
          company={company}
          wanted={wanted}
          go={() => go(wanted)}
          stay={() => setWanted(undefined)}
          words={words}
        />
      )}
      {children(company, setDirty)}
    </>
  );
}

interface LeaveUnsavedProps {
  readonly company: Company;
  readonly wanted: Company;
  go(): void;
  stay(): void;
  readonly words: OptionsWords;
}

function LeaveUnsaved({ company, wanted, go, stay, words: { o } }: LeaveUnsavedProps) {
  return (
    <div role="alert">
      <Notice
        tone="warn"
        title={o('settings.switch', { company: company.name })}
        todo={o('settings.switch.todo', { other: wanted.name })}
      >
        <button type="button" class="button" onClick={go}>
          {o('settings.switch.go')}
        </button>
        <button type="button" class="button primary" onClick={stay}>
          {o('settings.switch.stay')}
        </button>
      </Notice>
    </div>
  );
}
