package org.multaqa.embedded;

import java.nio.ByteBuffer;
import java.util.List;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keys of an index, compared value by value; a shorter one comes before those that it
 * begins. They are never written.
 */
final class IndexKeyType extends BasicDataType<List<Object>> {

	/** Comes behind every value. */
	static final Object BEHIND = new Object();

	/** Bytes of a reference and a value, roughly. */
	private static final int VALUE = 64;

	private final BsonKeyType values = new BsonKeyType();

	@Override
	public int compare(List<Object> left, List<Object> right) {
		int shorter = Math.min(left.size(), right.size());
		for (int place = 0; place < shorter; place++) {
			int difference = compareValues(left.get(place), right.get(place));
			if (difference != 0) {
				return difference;
			}
		}
		return Integer.compare(left.size(), right.size());
	}

	private int compareValues(Object left, Object right) {
		if (left == BEHIND || right == BEHIND) {
			return Boolean.compare(left == BEHIND, right == BEHIND);
		}
		return this.values.compare(left, right);
	}

	@Override
	public int getMemory(List<Object> key) {
		return VALUE * key.size();
	}

	@Override
	public void write(WriteBuffer target, List<Object> key) {
		throw new UnsupportedOperationException("an index is not kept on disk");
	}

	@Override
	public List<Object> read(ByteBuffer source) {
		throw new UnsupportedOperationException("an index is not kept on disk");
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public List<Object>[] createStorage(int size) {
		return new List[size];
	}

}
