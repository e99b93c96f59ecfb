package org.multaqa.portal.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.UnknownEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent;

/**
 * One event in the journal.
 *
 * @param subject its aggregate
 * @param sequence its number among the events of the subject
 * @param type its wire name
 * @param time when it happened
 * @param actor who made it happen
 * @param correlation what binds all that one request led to
 * @param causation id of the event that led to it, or absent
 * @param meeting of which meeting, or absent for offices and people
 * @param data what happened, as JSON; absent for an event of an unknown type, and for
 * people: their names are kept on one compacted topic only, where they can be erased
 */
public record Entry(String subject, long sequence, String type, Instant time, PersonId actor, String correlation,
		@Nullable String causation, @Nullable MeetingId meeting, @Nullable String data) {

	private static final DateTimeFormatter FIXED_WIDTH = DateTimeFormatter
		.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	static Entry of(EventEnvelope<?> envelope, @Nullable MeetingId meeting) {
		@Nullable String data = (envelope.event() instanceof PersonEvent) ? null
				: ModelJson.mapper().writeValueAsString(envelope.event());
		return new Entry(envelope.subject(), envelope.sequence(), envelope.type(), envelope.time(), envelope.actor(),
				envelope.correlation(), envelope.causation(), meeting, data);
	}

	static Entry of(UnknownEvent unknown, @Nullable MeetingId meeting) {
		return new Entry(unknown.subject(), unknown.sequence(), unknown.type(), unknown.time(), unknown.actor(),
				unknown.correlation(), unknown.causation(), meeting, null);
	}

	/** That it happened, and not what. */
	Entry withoutData() {
		return new Entry(this.subject, this.sequence, this.type, this.time, this.actor, this.correlation,
				this.causation, this.meeting, null);
	}

	public String id() {
		return idOf(this.subject, this.sequence);
	}

	/**
	 * Where it stands among the events of a meeting: a text that no other has, in the
	 * order of time.
	 */
	String place() {
		return String.format(Locale.ROOT, "%s %019d %s", placeOf(this.time), this.sequence, this.subject);
	}

	/** Comes after all that happened before a moment, and before what happened then. */
	static String placeOf(Instant moment) {
		return FIXED_WIDTH.format(moment);
	}

	static String idOf(String subject, long sequence) {
		return subject + "@" + sequence;
	}

}
