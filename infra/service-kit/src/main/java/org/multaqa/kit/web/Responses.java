package org.multaqa.kit.web;

import java.net.URI;

import org.multaqa.kit.application.Versioned;
import org.multaqa.model.LanguagePreference;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers that carry the version as their ETag, and the number of the aggregate's last
 * event, for which a reader of events can wait.
 */
public final class Responses {

	/** Header with the number of the last event of the aggregate that was asked. */
	public static final String SEQUENCE = "Multaqa-Sequence";

	private Responses() {
	}

	public static <T> ResponseEntity<T> ok(Versioned<T> result) {
		return ResponseEntity.ok().eTag(etag(result)).header(SEQUENCE, sequence(result)).body(result.state());
	}

	/**
	 * An answer with words of ours in it: of one version there is another representation
	 * in each language, with an ETag of its own. As {@code If-Match} both say the
	 * version.
	 * @param <T> what is answered
	 * @param result what is answered
	 */
	public static <T> ResponseEntity<T> ok(Versioned<T> result, LanguagePreference reader) {
		return ResponseEntity.ok()
			.eTag("\"" + result.version() + "-" + String.join(".", reader.tags()) + "\"")
			.header(HttpHeaders.CONTENT_LANGUAGE, Languages.spokenTo(reader).toLanguageTag())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.header(SEQUENCE, sequence(result))
			.body(result.state());
	}

	public static <T> ResponseEntity<T> created(String address, Versioned<T> result) {
		return ResponseEntity.created(URI.create(address))
			.eTag(etag(result))
			.header(SEQUENCE, sequence(result))
			.body(result.state());
	}

	private static String etag(Versioned<?> result) {
		return "\"" + result.version() + "\"";
	}

	private static String sequence(Versioned<?> result) {
		return Long.toString(result.sequence());
	}

}
