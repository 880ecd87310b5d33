import { connect } from '../../main/store/connect.ts';
import { type Store, storeOver } from '../../main/store/open.ts';

/** A store that lives as long as the test. */
export function openMemoryStore(): Store {
  return storeOver(connect(':memory:'));
}
