package org.multaqa.kit.store;

import java.nio.ByteBuffer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * Reads the states of documents. The same bytes give the same value, so those that were
 * read lately are not read again: pages ask for the same things over and over, and to
 * make values of documents was a third of what a page cost. What is in the database is
 * asked for each time; nothing old is shown.
 *
 * @param <T> what a state is, unchangeable
 */
final class StateReader<T> {

	/** So many bytes of states are kept with their values. */
	private static final long MOST = 2 * 1024 * 1024;

	private static final DocumentCodec CODEC = new DocumentCodec();

	private final Class<T> type;

	private final Cache<ByteBuffer, T> known = Caffeine.newBuilder()
		.maximumWeight(MOST)
		.<ByteBuffer, T>weigher((bytes, _) -> bytes.remaining())
		.build();

	StateReader(Class<T> type) {
		this.type = type;
	}

	T read(RawBsonDocument state) {
		var bytes = state.getByteBuffer().asNIO();
		@Nullable T value = this.known.getIfPresent(bytes);
		if (value == null) {
			value = Documents.read(state.decode(CODEC), this.type);
			this.known.put(copy(bytes), value);
		}
		return value;
	}

	/** Without the document around it. */
	private static ByteBuffer copy(ByteBuffer bytes) {
		return ByteBuffer.allocate(bytes.remaining()).put(bytes.duplicate()).flip();
	}

}
