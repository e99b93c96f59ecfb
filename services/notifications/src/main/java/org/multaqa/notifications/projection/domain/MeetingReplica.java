package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.registration.api.AnswerPeriod;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.MeetingFacts;

/**
 * A meeting, as far as letters speak of it.
 *
 * @param from its first day, or absent where we have not heard of it since letters speak
 * of days
 * @param timeZone an IANA time zone
 * @param languages its working languages, the first one first
 * @param stage where it stands, or absent in what was kept before reminders asked for it
 * @param deadline until when invitations are answered, or absent where no end is set
 */
public record MeetingReplica(MeetingId meeting, LocalizedText names, @Nullable LocalDate from, String timeZone,
		List<String> languages, @Nullable MeetingStage stage, @Nullable Deadlines deadline) {

	public MeetingReplica {
		languages = List.copyOf(languages);
	}

	/** What is planned of it now; where it stands and what ends when stays. */
	public static MeetingReplica planned(@Nullable MeetingReplica before, OfPlan plan) {
		return new MeetingReplica(plan.meeting(), plan.names(), plan.from(), plan.timeZone(), plan.languages(),
				(before != null) ? before.stage() : MeetingStage.DRAFT, (before != null) ? before.deadline() : null);
	}

	/** The same meeting, whose invitations end otherwise. */
	public MeetingReplica until(@Nullable Deadlines other) {
		return new MeetingReplica(this.meeting, this.names, this.from, this.timeZone, this.languages, this.stage,
				other);
	}

	/** The same meeting, further on or back. */
	public MeetingReplica at(MeetingStage now) {
		return new MeetingReplica(this.meeting, this.names, this.from, this.timeZone, this.languages, now,
				this.deadline);
	}

	/** When those who are invited say whether they come, by the rule of registration. */
	public AnswerPeriod answering() {
		var facts = new MeetingFacts(this.meeting, this.names, (this.stage != null) ? this.stage : MeetingStage.OPEN,
				null);
		return new AnswerPeriod(facts, (this.deadline != null) ? this.deadline : Deadlines.none(),
				ZoneId.of(this.timeZone));
	}

	/** Whether people may be reminded of its deadline, now or later. */
	public boolean reminds() {
		return this.deadline != null && answering().meeting().receives();
	}

	/** The reminder whose time has come. */
	public Optional<DueReminder> reminder(Instant now) {
		return answering().reminder(now).map((due) -> new DueReminder(this.meeting, due));
	}

	/**
	 * A reminder whose time has come.
	 *
	 * @param of which one it is
	 */
	public record DueReminder(MeetingId meeting, AnswerPeriod.Reminder of) {

	}

}
