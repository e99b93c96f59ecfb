package org.multaqa.embedded;

import java.nio.ByteBuffer;
import java.util.UUID;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keeps {@code _id} values as BSON in the order MongoDB gives them, where 1, 1L and 1.0
 * are the same id. No id at all is kept as null.
 */
final class BsonKeyType extends BasicDataType<Object> {

	private static final String FIELD = "k";

	private final BsonDocumentType documents = new BsonDocumentType();

	@Override
	public int compare(Object left, Object right) {
		if (left instanceof String one && right instanceof String other) {
			return one.compareTo(other);
		}
		if (left instanceof UUID one && right instanceof UUID other) {
			return one.compareTo(other);
		}
		return ValueComparator.ascWithoutListHandling().compare(left, right);
	}

	@Override
	public int getMemory(Object key) {
		return this.documents.getMemory(new Document(FIELD, key));
	}

	@Override
	public void write(WriteBuffer target, Object key) {
		this.documents.write(target, new Document(FIELD, (key instanceof Missing) ? null : key));
	}

	@Override
	public Object read(ByteBuffer source) {
		return Missing.ofNullable(this.documents.read(source).get(FIELD));
	}

	@Override
	public Object[] createStorage(int size) {
		return new Object[size];
	}

}
