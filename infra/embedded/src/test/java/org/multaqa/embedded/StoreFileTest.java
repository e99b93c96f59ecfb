package org.multaqa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A kill between the two writes of a commit, its data and the header, at every commit of
 * a long row: the file has the data of the one and the header of the one before.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreFileTest {

	private static final int COMMITS = 400;

	private static final int HEADER_BYTES = 2 * 4096;

	private static final long SEED = 2025;

	@TempDir
	Path folder;

	@Test
	void keeps_what_was_committed_before_a_kill_however_often_it_is_opened_and_closed() throws IOException {
		var files = filesAfterEachCommit();

		for (int commit = 1; commit < COMMITS; commit++) {
			byte[] killed = files.get(commit).clone();
			System.arraycopy(files.get(commit - 1), 0, killed, 0, HEADER_BYTES);
			Path file = Files.write(this.folder.resolve("killed-" + commit), killed);
			for (int opening = 1; opening <= 3; opening++) {
				assertThat(newestIn(file)).as("commit %s, opening %s", commit, opening).isBetween(commit - 1, commit);
			}
			Files.delete(file);
		}
	}

	private List<byte[]> filesAfterEachCommit() throws IOException {
		Path file = this.folder.resolve("store");
		var files = new ArrayList<byte[]>();
		var random = new Random(SEED);
		MVStore store = StoreFile.open(file);
		var commits = new GroupCommit(store);
		MVMap<Integer, String> documents = store.openMap("documents");
		MVMap<String, Integer> newest = store.openMap("newest");
		for (int commit = 0; commit < COMMITS; commit++) {
			int number = commit;
			commits.change(() -> documents.put(random.nextInt(300), "x".repeat(random.nextInt(400))));
			commits.change(() -> newest.put("newest", number));
			commits.save();
			if (commit % 40 == 39) {
				commits.whileQuiet(() -> StoreFile.wipe(store));
			}
			files.add(Files.readAllBytes(file));
		}
		store.close();
		return files;
	}

	private static int newestIn(Path file) {
		MVStore store = StoreFile.open(file);
		try {
			return store.<String, Integer>openMap("newest").getOrDefault("newest", -1);
		}
		finally {
			store.close();
		}
	}

}
