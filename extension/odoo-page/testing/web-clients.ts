/** Windows as Odoo leaves them, cut down to what can be read: copied from running servers, 19 and 14 with `pt_BR`. */

interface Shown {
  readonly viewType: 'list' | 'kanban' | 'form' | 'pivot';
  readonly root: object;
  readonly context?: object;
  readonly inDialog?: boolean;
}

const versionInfo = (major: number | string, minor = 0) => [major, minor, 0, 'final', 0, ''];

/** The web client of 16 to 19: the view some components deep in OWL's tree. */
export function owlWindow(major: number | string, ...shown: readonly Shown[]): object {
  const views = shown.map(({ viewType, root, context = {}, inDialog }) => ({
    component: { model: { root }, env: { config: { viewType }, inDialog }, props: { context } },
    children: {},
  }));
  const node = (children: object) => ({ component: { env: {} }, children });
  return {
    odoo: {
      info: { db: 'emdia', server_version: `${major}.0`, server_version_info: versionInfo(major), isEnterprise: false },
      __WOWL_DEBUG__: { root: { __owl__: node({ __1: node({}), __2: node({ ...views }) }) } },
    },
  };
}

export const owlRecord = (key: number, id: number | false, data: object = {}) => ({
  id: `datapoint_${key}`,
  resId: id,
  isNew: id === false,
  data,
});

/** The web client of 14: a controller widget over a flat table of datapoints. */
export function legacyWindow(viewType: Shown['viewType'], handle: string, localData: object, own: object = {}): object {
  const widget = { ...own, viewType, handle, model: { localData } };
  return {
    odoo: {
      session_info: { server_version: '14.0', server_version_info: versionInfo(14) },
      __DEBUG__: {
        services: {
          'web.web_client': {
            action_manager: {
              controller: { viewType, widget },
              getCurrentController() {
                return this.controller;
              },
            },
          },
        },
      },
    },
  };
}
