package org.multaqa.embedded;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;

/**
 * The file of the store, which can be rid of what was deleted. A deleted document stays
 * in its chunk until that is written anew, and then in the free part of the file until
 * something else happens to be written there.
 */
final class WipedFile extends SingleFileStore {

	/** The header stands in the first two; also the unit in which chunks take room. */
	private static final int BLOCK_BYTES = 4096;

	private static final int HEADER_BLOCKS = 2;

	private static final int BLOCKS_AT_ONCE = 64;

	WipedFile(Map<String, Object> config) {
		super(config);
	}

	/** The chunks that there are now. */
	Set<Integer> chunks() {
		return new HashSet<>(getChunks().keySet());
	}

	/** Whether one of these chunks is still there. */
	boolean hasAny(Set<Integer> chunks) {
		return chunks.stream().anyMatch(getChunks()::containsKey);
	}

	/**
	 * How many bytes live in the fullest of these chunks: as many as were once committed
	 * together.
	 */
	int largest(Set<Integer> chunks) {
		return getChunks().values()
			.stream()
			.filter((chunk) -> chunks.contains(chunk.id))
			.mapToInt((chunk) -> Math.toIntExact(chunk.maxLenLive))
			.max()
			.orElse(0);
	}

	/**
	 * Overwrites with zeros what no chunk takes. The newest chunk must name no other than
	 * those that there are: a recovery would look for one that is overwritten.
	 */
	void wipeFreeSpace() {
		long end = size();
		long position = HEADER_BLOCKS * BLOCK_BYTES;
		while (position < end) {
			int free = 0;
			while (free < BLOCKS_AT_ONCE && position + free * BLOCK_BYTES < end
					&& this.freeSpace.isFree(position + free * BLOCK_BYTES, BLOCK_BYTES)) {
				free++;
			}
			if (free > 0) {
				wipe(position, Math.min(end - position, (long) free * BLOCK_BYTES));
			}
			position += Math.max(1, free) * (long) BLOCK_BYTES;
		}
	}

	private void wipe(long position, long bytes) {
		writeFully((SFChunk) null, position, ByteBuffer.allocate((int) bytes));
	}

}
