package org.multaqa.kit.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * How a request may be refused whatever it asks for: by what is wrong with the request
 * itself, before any rule is asked. Its words are under {@code problem.<code>}.
 */
public enum CommonRefusal {

	/** A mistake of the sender that has no code of its own. */
	MALFORMED("request.malformed", HttpStatus.BAD_REQUEST),

	MALFORMED_HEADER("request.malformed-header", HttpStatus.BAD_REQUEST),

	MALFORMED_JSON("request.malformed-json", HttpStatus.BAD_REQUEST),

	NO_BODY("request.no-body", HttpStatus.BAD_REQUEST),

	UNKNOWN_MEMBER("request.unknown-member", HttpStatus.BAD_REQUEST),

	/** A member, or a parameter of the address, that is missing or not valid. */
	BAD_MEMBER("request.bad-member", HttpStatus.BAD_REQUEST),

	/** A body that is one value, and cannot be read as one. */
	UNREADABLE_VALUE("request.bad-value", HttpStatus.BAD_REQUEST),

	NOT_SIGNED_IN("actor.not-signed-in", HttpStatus.UNAUTHORIZED),

	DENIED("actor.denied", HttpStatus.FORBIDDEN),

	UNKNOWN_ADDRESS("request.unknown-address", HttpStatus.NOT_FOUND),

	METHOD_NOT_ALLOWED("request.method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),

	NOT_ACCEPTABLE("request.not-acceptable", HttpStatus.NOT_ACCEPTABLE),

	/** The service has not heard yet of what the sender has seen. */
	REPLICA_BEHIND("replica.behind", HttpStatus.CONFLICT),

	VERSION_STALE("precondition.stale", HttpStatus.PRECONDITION_FAILED),

	TOO_LARGE("request.too-large", HttpStatus.CONTENT_TOO_LARGE),

	UNSUPPORTED_MEDIA_TYPE("request.unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

	/** The key was used for something else. */
	OTHER_BODY("idempotency.other-body", HttpStatus.UNPROCESSABLE_CONTENT),

	/** It can be read and makes no sense. */
	BAD_VALUE("request.bad-value", HttpStatus.UNPROCESSABLE_CONTENT),

	VERSION_MISSING("precondition.required", HttpStatus.PRECONDITION_REQUIRED),

	/** A mistake of ours. */
	FAILED("platform.error", HttpStatus.INTERNAL_SERVER_ERROR),

	AWAY("platform.away", HttpStatus.SERVICE_UNAVAILABLE);

	private final String code;

	private final HttpStatus status;

	CommonRefusal(String code, HttpStatus status) {
		this.code = code;
		this.status = status;
	}

	/**
	 * What is said where nothing is known but the status.
	 * @param status HTTP status of an error
	 */
	public static CommonRefusal of(HttpStatusCode status) {
		return switch (status.value()) {
			case 401 -> NOT_SIGNED_IN;
			case 403 -> DENIED;
			case 404 -> UNKNOWN_ADDRESS;
			case 405 -> METHOD_NOT_ALLOWED;
			case 406 -> NOT_ACCEPTABLE;
			case 413 -> TOO_LARGE;
			case 415 -> UNSUPPORTED_MEDIA_TYPE;
			case 503 -> AWAY;
			default -> status.is4xxClientError() ? MALFORMED : FAILED;
		};
	}

	/**
	 * The codes of a status.
	 * @param status as a number; anything else has none
	 */
	public static List<String> codes(String status) {
		return Arrays.stream(values())
			.filter((refusal) -> String.valueOf(refusal.status.value()).equals(status))
			.map(CommonRefusal::code)
			.toList();
	}

	public String code() {
		return this.code;
	}

	public HttpStatus status() {
		return this.status;
	}

}
