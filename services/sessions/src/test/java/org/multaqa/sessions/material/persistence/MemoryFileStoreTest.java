package org.multaqa.sessions.material.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.sessions.material.application.FileStore;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryFileStoreTest implements FileStoreContract {

	private final FileStore store = new MemoryFileStore();

	@Override
	public FileStore store() {
		return this.store;
	}

}
