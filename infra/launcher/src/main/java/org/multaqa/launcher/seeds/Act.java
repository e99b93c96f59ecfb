package org.multaqa.launcher.seeds;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * One call of the public API by one person at one moment.
 *
 * @param name unlike any other act's in these seeds, for instance
 * {@code output/o-voice-notes/recorded}
 * @param chapter the part of the story
 * @param moment when, on the platform's clock
 * @param as who calls, or absent for the service account that opens accounts
 * @param path from {@code /api/v1/} on
 * @param body what is sent, or absent
 * @param need what else the call must carry
 * @param subject whose events it makes, for instance {@code output/o-voice-notes}
 * @param restsOn subjects of other services whose facts it rests on
 * @param outcome what the answer must say, by member; usually nothing
 */
public record Act(String name, Chapter chapter, Instant moment, @Nullable PersonId as, String method, String path,
		@Nullable Object body, Need need, String subject, List<String> restsOn, Map<String, String> outcome) {

	/** What a call carries beside its body. */
	public enum Need {

		/** Nothing. */
		NOTHING,

		/** {@code If-Match} of the present version, read right before. */
		VERSION,

		/** {@code If-Match} if there is a version already. */
		VERSION_IF_ANY,

		/** The hash of the present content of the roadmap, as body. */
		CONTENT_HASH,

		/** The names that the platform has given to the questions of the meeting. */
		QUESTION_NAMES,

		/**
		 * The name that the platform has given to the open offer of seats, in the path.
		 */
		OFFER_NAME

	}

}
