package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import tools.jackson.databind.JsonNode;

/**
 * {@code refusals.yaml}.
 *
 * @param refusals what the platform must refuse
 */
record RefusalsFile(List<Refusal> refusals) {

	/**
	 * A call that must be refused.
	 *
	 * @param what what is tried
	 * @param as who, or absent for somebody who has not signed in
	 * @param body what is sent as JSON, or absent
	 * @param text what is sent as it stands, or absent
	 * @param ifMatch {@code current}, {@code stale} or a version, or absent
	 * @param idempotencyKeyOf the act whose key is used again, or absent
	 * @param unchanged address of what must be as before, or absent
	 */
	record Refusal(String id, LocalizedText what, ZonedDateTime at, @Nullable PersonId as, Call call,
			@Nullable JsonNode body, @Nullable String text, @Nullable String ifMatch, @Nullable String idempotencyKeyOf,
			Expected expect, @Nullable String unchanged) implements Done {

	}

	record Call(Method method, String path) {

	}

	/**
	 * The refusal expected.
	 *
	 * @param code of the problem
	 */
	record Expected(int status, String code) {

	}

	/** A method of HTTP; in the file in capital letters. */
	enum Method {

		/** Reads. */
		GET,

		/** Creates, or states an intent. */
		POST,

		/** Puts in place. */
		PUT,

		/** Takes away. */
		DELETE

	}

}
