package org.multaqa.roadmap.domain;

/**
 * Takes hashes: equal content has an equal hash, any other content another one. How it is
 * taken of initiatives, which people approve by it, is written down in
 * {@code docs/decisions/roadmap-content-hash.md}.
 */
@FunctionalInterface
public interface ContentHasher {

	/**
	 * The hash of a content.
	 * @param content a list of initiatives, sorted by id, or a comment
	 * @return SHA-256, lower-case hex
	 */
	String hash(Object content);

}
