package org.multaqa.portal.pages.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.edge.calls.ServiceResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A refusal as the services answered it (RFC 9457).
 *
 * @param status the HTTP status
 * @param code the stable code, for instance {@code workshop.not-open}
 * @param title what is wrong, in the reader's language
 * @param detail more about it, or absent
 * @param member what was wrong in that which was sent, for instance {@code title}, or
 * absent
 */
public record Problem(int status, String code, String title, @Nullable String detail, @Nullable String member) {

	private static final String STALE = "precondition.stale";

	private static final String MERGED = "precondition.merged";

	public Problem(int status, String code, String title) {
		this(status, code, title, null, null);
	}

	/**
	 * What a service answered.
	 * @param refused its refusal
	 * @return the same for pages
	 */
	public static Problem of(ServiceResponse.Refused refused) {
		return new Problem(refused.status(), refused.code(), refused.title(), refused.detail(), refused.member());
	}

	/** Whether somebody else had changed it before. */
	boolean isStale() {
		return this.code.equals(STALE);
	}

	/** Says when to come back for what is not possible now, where nobody has said so. */
	static void sayWhen(HttpServletResponse response, int status) {
		if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(ProblemWriter.AWAY.toSeconds()));
		}
	}

	/** The same, told with what was made of it. */
	Problem merged(String words, @Nullable String more) {
		return new Problem(this.status, MERGED, words, more, null);
	}

	/** Whether the page shows what was made of one's own words and another's. */
	boolean isMerged() {
		return this.code.equals(MERGED);
	}

	/**
	 * What there is instead of a page that cannot be made without the answer: who may not
	 * read it, or asks for what is not there, is told no more than that, and who was not
	 * answered may come back.
	 */
	public static RuntimeException insteadOfPage(ServiceResponse.Refused refused) {
		return switch (refused.status()) {
			case 403 -> RuleViolation.notAllowed("actor.denied");
			case 404 -> RuleViolation.unknown("request.unknown-address");
			default -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		};
	}

	/**
	 * The field of our pages that is wrong.
	 * @param form what was sent
	 * @return its name, or the start of its name up to a dot; absent where none of them
	 * alone is
	 */
	public @Nullable String field(FormValues form) {
		return PageFields.field(this.code, this.member, form);
	}

	/**
	 * The key of the label of the field that is missing or not valid.
	 * @return absent where none of them alone is, and where the title says what is wrong
	 * with the words in it
	 */
	public @Nullable String label() {
		return this.code.startsWith("text.") ? null : PageFields.label(this.member);
	}

}
