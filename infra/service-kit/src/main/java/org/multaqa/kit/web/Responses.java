package org.multaqa.kit.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LanguagePreference;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Answers that carry the version as their ETag, and the number of the aggregate's last
 * event, for which a reader of events can wait.
 */
public final class Responses {

	/** Header with the number of the last event of the aggregate that was asked. */
	public static final String SEQUENCE = "Multaqa-Sequence";

	/** The part of an address that says where a page of a list begins. */
	public static final String PAGE = "page";

	private Responses() {
	}

	public static <T> ResponseEntity<T> ok(Versioned<T> result) {
		return ResponseEntity.ok().eTag(etag(result)).header(SEQUENCE, sequence(result)).body(result.state());
	}

	/**
	 * An answer with messages of ours in it: of one version there is another
	 * representation in each language, with an ETag of its own. As {@code If-Match} both
	 * say the version.
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

	public static <T> ResponseEntity<List<T>> page(Slice<T> page) {
		return page(page, page.items());
	}

	/**
	 * One page of a list. The header {@code Link} leads to the pages beside it (RFC 8288,
	 * {@code next} and {@code prev}), at the address that was asked.
	 * @param <T> what is answered
	 * @param page where the pages beside it are
	 * @param body what it shows
	 */
	public static <T> ResponseEntity<T> page(Slice<?> page, T body) {
		var links = new ArrayList<String>();
		link(page.next(), "next").ifPresent(links::add);
		link(page.previous(), "prev").ifPresent(links::add);
		var answer = ResponseEntity.ok();
		return (links.isEmpty() ? answer : answer.header(HttpHeaders.LINK, String.join(", ", links))).body(body);
	}

	private static Optional<String> link(@Nullable Cursor place, String relation) {
		return Optional.ofNullable(place).map((there) -> {
			var address = ServletUriComponentsBuilder.fromCurrentRequest()
				.replaceQueryParam(PAGE, there)
				.scheme(null)
				.host(null)
				.port(null)
				.build();
			return "<%s>; rel=\"%s\"".formatted(address, relation);
		});
	}

	private static String etag(Versioned<?> result) {
		return "\"" + result.version() + "\"";
	}

	private static String sequence(Versioned<?> result) {
		return Long.toString(result.sequence());
	}

}
