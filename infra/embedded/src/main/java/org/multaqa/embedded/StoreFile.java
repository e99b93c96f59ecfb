package org.multaqa.embedded;

import java.nio.file.Path;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one file of the store. While it is in use its parts are used again but it never
 * gets shorter, so it is written anew when it is opened and most of it has become
 * useless: into a second file, which takes the name of the first in one step. A kill in
 * between leaves the first as it was. ({@code MVStore.compactFile}, which moves the parts
 * within the file, fails now and then with an assertion of H2 2.4.240 after a kill.)
 */
final class StoreFile {

	private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

	private static final int CACHE_MEGABYTES = 32;

	/** Smaller pages make smaller commits; larger ones make faster scans. */
	private static final int PAGE_BYTES = 4096;

	/** Below this part of living data in the file it is written anew. */
	private static final int LIVING_PERCENT = 50;

	private StoreFile() {
	}

	/**
	 * Opens the file, creating it if need be.
	 * @return nothing is committed unless somebody asks for it
	 */
	static MVStore open(Path file) {
		String name = file.toString();
		MVStoreTool.compactCleanUp(name);
		MVStore store = openAsItIs(name);
		forgetTheDead(store);
		if (livingPercent(store) >= LIVING_PERCENT) {
			return store;
		}
		store.close();
		try {
			MVStoreTool.compact(name, false);
		}
		catch (MVStoreException ex) {
			log.warn("{} could not be written anew and stays as long as it is", file, ex);
		}
		return openAsItIs(name);
	}

	/**
	 * The commit that a kill interrupted may lie where the list of chunks still names a
	 * dead one. If the store is closed like that, H2 2.4.240 misses the dead one at the
	 * next opening, and of all that it then takes into account the newest is not a part:
	 * it goes back by some commits. Any commit takes the dead out of the list.
	 */
	private static void forgetTheDead(MVStore store) {
		store.setStoreVersion(store.getStoreVersion() + 1);
		store.commit();
	}

	private static MVStore openAsItIs(String name) {
		MVStore store = new MVStore.Builder().fileName(name)
			.autoCommitDisabled()
			.autoCommitBufferSize(0)
			.cacheSize(CACHE_MEGABYTES)
			.pageSplitSize(PAGE_BYTES)
			.open();
		store.setRetentionTime(0);
		store.setVersionsToKeep(0);
		return store;
	}

	/**
	 * Chunks take a part of the file, and what is not outdated takes a part of the
	 * chunks.
	 */
	private static int livingPercent(MVStore store) {
		var file = store.getFileStore();
		return file.getFillRate() * file.getChunksFillRate() / 100;
	}

}
