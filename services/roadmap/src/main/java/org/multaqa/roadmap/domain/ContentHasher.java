package org.multaqa.roadmap.domain;

import java.util.List;

import org.multaqa.model.Initiative;

/**
 * Takes the hash of a content: equal content has an equal hash, any other content another
 * one. How is written down in {@code docs/decisions/roadmap-content-hash.md}.
 */
@FunctionalInterface
public interface ContentHasher {

	/**
	 * The hash of a content.
	 * @param initiatives sorted by id
	 * @return SHA-256, lower-case hex
	 */
	String of(List<Initiative> initiatives);

}
