package org.multaqa.roadmap.application;

import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.ModelJson;
import org.multaqa.roadmap.domain.ContentHasher;

/**
 * SHA-256 of a content as the platform writes JSON: members in the order of the record,
 * texts in the order of their tags, no blanks, UTF-8.
 */
public final class CanonicalJson implements ContentHasher {

	@Override
	public String hash(Object content) {
		return Hashes.sha256(ModelJson.mapper().writeValueAsString(content));
	}

}
