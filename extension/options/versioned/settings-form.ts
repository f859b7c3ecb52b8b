/** What is typed into a form amounts to settings fit to save, or to what is wrong with which field. */
export interface Reading<Settings> {
  /** May be there beside problems, but is fit to save only without any. */
  readonly settings?: Settings;
  /** By the dotted path of the field. */
  readonly problems: Readonly<Partial<Record<string, string>>>;
}

/** How settings of one kind are typed: as a draft that may be half finished. */
export interface SettingsForm<Settings, Draft, Read extends Reading<Settings>> {
  readonly defaults: Settings;
  draftOf(settings: Settings): Draft;
  read(draft: Draft): Read;
  /** Whether what was read still says what these settings say. */
  isSame(reading: Read, settings: Settings): boolean;
  /** The draft with what of `settings` is decided apart from it, and holds whatever becomes of the draft. */
  carry?(draft: Draft, settings: Settings): Draft;
}
