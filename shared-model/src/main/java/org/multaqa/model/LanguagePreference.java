package org.multaqa.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Languages in the order in which somebody is served: those of a reader, then those of a
 * meeting.
 *
 * @param tags language tags (BCP 47), best first, each once; there may be none
 */
public record LanguagePreference(List<String> tags) {

	public LanguagePreference {
		tags = tags.stream().distinct().toList();
	}

	public static LanguagePreference of(String... tags) {
		return new LanguagePreference(List.of(tags));
	}

	/**
	 * The same languages, and others for what there is in none of them.
	 * @param others language tags, best first, for instance a meeting's
	 * @return both, these first
	 */
	public LanguagePreference then(Collection<String> others) {
		return new LanguagePreference(Stream.concat(this.tags.stream(), others.stream()).toList());
	}

	/**
	 * The first of these languages that there is. A tag finds itself, then wider ones
	 * ({@code en-GB} finds {@code en}: the lookup of RFC 4647, section 3.4), then the
	 * same language in another script or region ({@code zh-TW} finds {@code zh-Hans}).
	 * @param available language tags; the first of equally good ones is taken
	 * @return one of them, or empty when none of these languages is there
	 */
	public Optional<String> bestOf(Collection<String> available) {
		return this.tags.stream().flatMap((tag) -> best(tag, available).stream()).findFirst();
	}

	private static Optional<String> best(String tag, Collection<String> available) {
		return Stream.iterate(tag, (wider) -> !wider.isEmpty(), LanguagePreference::wider)
			.filter(available::contains)
			.findFirst()
			.or(() -> available.stream().filter((other) -> primary(other).equals(primary(tag))).findFirst());
	}

	private static String wider(String tag) {
		return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
	}

	private static String primary(String tag) {
		int end = tag.indexOf('-');
		return (end < 0) ? tag : tag.substring(0, end);
	}

}
