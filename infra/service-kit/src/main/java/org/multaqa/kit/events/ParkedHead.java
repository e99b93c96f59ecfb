package org.multaqa.kit.events;

import java.time.Duration;
import java.time.Instant;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a parked subject beside its events, as {@code {_id: subject, since,
 * reason, first, last, bytes, tries, next}}.
 *
 * @param since when it was parked, by the clock of the meeting
 * @param first number of the first event that waits
 * @param last number of the last one; one less than the first where none waits
 * @param bytes how much room they take
 * @param tries how often the first one was tried again in vain
 * @param next when it is tried again by itself, in milliseconds of the epoch of real
 * time; absent where that would be in vain
 */
record ParkedHead(String subject, Instant since, String reason, long first, long last, long bytes, int tries,
		@Nullable Long next) {

	/** After the first failure. */
	static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

	static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private static final int DOUBLED_AT_MOST = 7;

	static ParkedHead of(Document document) {
		return new ParkedHead(document.getString("_id"), Instant.parse(document.getString("since")),
				document.getString("reason"), number(document, "first"), number(document, "last"),
				number(document, "bytes"), (int) number(document, "tries"), document.getLong("next"));
	}

	Document document() {
		var document = new Document("_id", this.subject).append("since", this.since.toString())
			.append("reason", this.reason)
			.append("first", this.first)
			.append("last", this.last)
			.append("bytes", this.bytes)
			.append("tries", this.tries);
		if (this.next != null) {
			document.append("next", this.next);
		}
		return document;
	}

	private static long number(Document document, String member) {
		return document.get(member, Number.class).longValue();
	}

	/**
	 * How long it rests after some tries: twice as long after each, an hour at the most.
	 * @param tries how often it was tried again in vain
	 */
	static Duration pause(int tries) {
		var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLED_AT_MOST));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	int events() {
		return Math.toIntExact(this.last - this.first + 1);
	}

}
