import Database from 'better-sqlite3';
import { connect } from '../../main/store/connect.ts';
import { migrate } from '../../main/store/migrate.ts';
import { type Store, storeOver } from '../../main/store/open.ts';

let blank: Buffer | undefined;

/**
 * A store that lives as long as the test: a copy of one whose tables were made once, since tests
 * open hundreds of them.
 */
export function openMemoryStore(): Store {
  blank ??= migrated();
  const db = new Database(blank);
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  return storeOver(db);
}

function migrated(): Buffer {
  const db = connect(':memory:');
  migrate(db);
  const image = db.serialize();
  db.close();
  return image;
}
