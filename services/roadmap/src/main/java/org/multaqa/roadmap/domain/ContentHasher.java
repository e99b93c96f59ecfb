package org.multaqa.roadmap.domain;

/**
 * Takes hashes: equal content has an equal hash, any other content another one. How both
 * forms are taken is written down in {@code docs/decisions/roadmap-content-hash.md}.
 */
public interface ContentHasher {

	/**
	 * The hash of a content in the first form, by which a roadmap knows what stands in it
	 * and finds what was said of it.
	 * @param content a list of initiatives, sorted by id, or a comment
	 * @return SHA-256, lower-case hex
	 */
	String hash(Object content);

	/**
	 * The hash of a content in the second form, by RFC 8785, which people sign.
	 * @param content what gates approve, or an edition without its own hash
	 * @return SHA-256, lower-case hex
	 */
	String seal(Object content);

}
