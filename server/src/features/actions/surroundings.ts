import type { EditableDocuments } from '../../workspace/editable-documents';
import type { NearestConfigurations } from '../../workspace/nearest-configurations';
import type { OpenDocuments } from '../../workspace/open-documents';
import type { OpenTexts } from '../../workspace/open-texts';
import type { WorkspaceFolders } from '../../workspace/workspace-folders';
import type { WorkspaceIndex } from '../../workspace/workspace-index';
import type { WorkspaceEdits } from '../workspace-edits';

/** What actions may change besides the document that they are about. */
export interface Surroundings {
  readonly edits: WorkspaceEdits;
  readonly editable: EditableDocuments;
  readonly documents: OpenDocuments;
  readonly index: WorkspaceIndex;
  readonly configurations: NearestConfigurations;
  /** The texts of open configuration files. */
  readonly texts: OpenTexts;
  readonly folders: WorkspaceFolders;
}
