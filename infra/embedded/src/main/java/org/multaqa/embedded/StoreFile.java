package org.multaqa.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

	/** Chunks of which at most this part lives are written anew: all. */
	private static final int EVERY_CHUNK = 100;

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
		commit(store);
	}

	/**
	 * The file begins with a header that leads to the newest chunk. H2 2.4.240 writes it
	 * only now and then; a recovery follows the chunks from there, one to the next. The
	 * commit that a kill interrupts may just have used the place of one of them again,
	 * and what was acknowledged after that one would be lost. A claim of a clean shutdown
	 * is taken out of the header when something is written, and the header written with
	 * it: so it is claimed before each commit.
	 */
	static void commit(MVStore store) {
		store.getStoreHeader().put("clean", 1);
		store.commit();
	}

	/**
	 * Writes what lives in the oldest chunks to new ones, a step at a time.
	 * @param chunks those of which none may stay
	 * @param bytes at most so many in one step; more only where one of the chunks alone
	 * holds more, since H2 2.4.240 would never come to it
	 * @return whether one of them is still there
	 */
	static boolean rewrite(MVStore store, Set<Integer> chunks, int bytes) {
		store.compact(EVERY_CHUNK, Math.max(bytes, file(store).largest(chunks)));
		forgetTheDead(store);
		return file(store).hasAny(chunks);
	}

	/** Overwrites with zeros what is free, after all that is dead was forgotten. */
	static void wipe(MVStore store) {
		forgetTheDead(store);
		forgetTheDead(store);
		file(store).wipeFreeSpace();
	}

	/** The chunks that there are now. */
	static Set<Integer> chunks(MVStore store) {
		return file(store).chunks();
	}

	private static WipedFile file(MVStore store) {
		return (WipedFile) store.getFileStore();
	}

	private static MVStore openAsItIs(String name) {
		var file = new WipedFile(new HashMap<>(Map.of("cacheSize", CACHE_MEGABYTES, "pageSplitSize", PAGE_BYTES)));
		file.open(name, false, null);
		MVStore store = new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().autoCommitBufferSize(0).open();
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
