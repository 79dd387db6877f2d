const storeName = 'files';

/** Keeps the files of unsent messages in this browser, so that a photo taken without a network is not lost. */
export interface FileStore {
  put(key: string, file: Blob): Promise<void>;
  get(key: string): Promise<Blob | undefined>;
  remove(key: string): Promise<void>;
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('kelmah', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('No IndexedDB'));
  });
  return opened;
}

async function run<Value>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(storeName, mode);
    const request = ask(transaction.objectStore(storeName));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB failed'));
  });
}

export const browserFiles: FileStore = {
  put: async (key, file) => void (await run('readwrite', (store) => store.put(file, key))),
  get: (key) => run('readonly', (store) => store.get(key) as IDBRequest<Blob | undefined>),
  remove: async (key) => void (await run('readwrite', (store) => store.delete(key))),
};
