package org.multaqa.embedded;

import java.nio.ByteBuffer;
import java.util.Collection;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents as BSON. The library would keep them as serialized Java objects, which
 * are several times larger and tie the file to its class names.
 */
final class BsonDocumentType extends BasicDataType<Document> {

	/** Bytes an object takes in the heap before its content, roughly. */
	private static final int OVERHEAD = 48;

	/** The size in memory decides how many documents share a page. */
	@Override
	public int getMemory(Document document) {
		return size(document);
	}

	private static int size(@Nullable Object value) {
		return switch (value) {
			case String text -> OVERHEAD + text.length();
			case Document document -> {
				int size = OVERHEAD;
				for (var field : document.entrySet()) {
					size += OVERHEAD + field.getKey().length() + size(field.getValue());
				}
				yield size;
			}
			case Collection<?> values -> {
				int size = OVERHEAD;
				for (Object each : values) {
					size += size(each);
				}
				yield size;
			}
			case null, default -> OVERHEAD;
		};
	}

	@Override
	public void write(WriteBuffer target, Document document) {
		ByteBuf bytes = Unpooled.buffer();
		BsonEncoder.encodeDocument(document, bytes);
		target.put(bytes.nioBuffer());
	}

	@Override
	public Document read(ByteBuffer source) {
		ByteBuf bytes = Unpooled.wrappedBuffer(source);
		Document document = BsonDecoder.decodeBson(bytes);
		source.position(source.position() + bytes.readerIndex());
		return document;
	}

	@Override
	public Document[] createStorage(int size) {
		return new Document[size];
	}

}
