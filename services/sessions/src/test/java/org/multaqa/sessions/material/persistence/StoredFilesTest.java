package org.multaqa.sessions.material.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.sessions.RunningService;
import org.multaqa.sessions.material.application.FileStore;

import org.springframework.beans.factory.annotation.Autowired;

@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredFilesTest implements FileStoreContract {

	@Autowired
	FileStore store;

	@Override
	public FileStore store() {
		return this.store;
	}

}
