package org.multaqa.roadmap.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.erdtman.jcs.JsonCanonicalizer;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.ModelJson;
import org.multaqa.roadmap.domain.ContentHasher;

/**
 * SHA-256 of a content as JSON, UTF-8, no blanks. In the first form as the platform
 * writes it: members in the order of the record, texts in the order of their tags. In the
 * second as RFC 8785 (JCS) writes it.
 */
public final class CanonicalJson implements ContentHasher {

	@Override
	public String hash(Object content) {
		return Hashes.sha256(ModelJson.write(content));
	}

	@Override
	public String seal(Object content) {
		return Hashes.sha256(canonical(content));
	}

	/** A content as RFC 8785 writes it. */
	static String canonical(Object content) {
		try {
			return new String(new JsonCanonicalizer(ModelJson.write(content)).getEncodedUTF8(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
