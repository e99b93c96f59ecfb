package org.multaqa.portal.edge.calls;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.kit.web.Responses;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** What a service answered. */
public sealed interface ServiceResponse {

	/** The number of the subject's last event, or 0 where the service did not say. */
	static long sequenceOf(HttpHeaders answered) {
		@Nullable String sequence = answered.getFirst(Responses.SEQUENCE);
		return (sequence != null) ? Long.parseLong(sequence) : 0;
	}

	/**
	 * It is done.
	 *
	 * @param shown what the service showed, or absent
	 * @param location the address of what was made, or absent
	 * @param sequence number of the subject's last event, or 0 where the service did not
	 * say
	 * @param links where the pages beside this one of a list are, as the header
	 * {@code Link} says it, or absent
	 */
	record Done(@Nullable Object shown, @Nullable String location, long sequence,
			@Nullable String links) implements ServiceResponse {

		private static final Pattern LINK = Pattern.compile("[?&]page=([^&>]+)[^>]*>; rel=\"(next|prev)\"");

		static Done of(ResponseEntity<?> answer) {
			var headers = answer.getHeaders();
			return new Done(answer.getBody(), headers.getFirst(HttpHeaders.LOCATION), sequenceOf(headers),
					headers.getFirst(HttpHeaders.LINK));
		}

		/**
		 * A page of a list, with the way to those beside it.
		 * @param <T> what is listed
		 * @param items what the service showed
		 */
		public <T> Slice<T> slice(List<T> items) {
			return new Slice<>(items, place("prev"), place("next"));
		}

		/** Which page of a list comes next, or absent after the last. */
		public @Nullable String next() {
			return page("next").orElse(null);
		}

		private @Nullable Cursor place(String relation) {
			return page(relation).flatMap(Cursor::parse).orElse(null);
		}

		private Optional<String> page(String relation) {
			return LINK.matcher((this.links != null) ? this.links : "")
				.results()
				.filter((link) -> link.group(2).equals(relation))
				.map((link) -> URLDecoder.decode(link.group(1), StandardCharsets.UTF_8))
				.findFirst();
		}

		/**
		 * What the service showed.
		 * @param <T> the type of the view
		 * @param type the type of the view
		 * @return the view
		 */
		public <T> T shown(Class<T> type) {
			if (this.shown == null) {
				throw new IllegalStateException("the service showed nothing");
			}
			return type.cast(this.shown);
		}

		/**
		 * The id of what was made.
		 * @return last part of the location, or empty
		 */
		public String id() {
			return (this.location != null) ? this.location.substring(this.location.lastIndexOf('/') + 1) : "";
		}

	}

	/**
	 * It was refused, or nobody answered: a problem as RFC 9457 has it.
	 *
	 * @param status the HTTP status
	 * @param code the stable code, for instance {@code workshop.not-open}
	 * @param title what is wrong, in the reader's language
	 * @param detail more about it, or absent
	 * @param member what was wrong in that which was sent, for instance {@code title}, or
	 * absent
	 * @param sequence where somebody else was faster: the number of the subject's last
	 * event, or 0 where the service did not say
	 */
	record Refused(int status, String code, String title, @Nullable String detail, @Nullable String member,
			long sequence) implements ServiceResponse {

		public Refused(int status, String code, String title, @Nullable String detail, @Nullable String member) {
			this(status, code, title, detail, member, 0);
		}

	}

}
