package org.multaqa.portal.projections.meeting;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.events.MeetingEvent;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.OfPlan;
import org.multaqa.model.events.MeetingEvent.OfStage;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.MeetingEvent.RoleRevoked;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.registration.api.Appointment;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.MeetingReaders;

/** How a meeting follows from its events. */
public final class MeetingProjection {

	/** Those that somebody could know of, by their first day. */
	public static final Listing<Meeting> LISTING = Listing.of(MeetingProjection::listed).by("from", "readers");

	private MeetingProjection() {
	}

	private static Map<String, Object> listed(Meeting meeting) {
		return Map.of("from", meeting.from().toString(), "readers", MeetingReaders.of(meeting.roles()));
	}

	public static @Nullable Meeting next(@Nullable Meeting before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof MeetingEvent event)) {
			return before;
		}
		var last = LastEvent.of(envelope);
		if (event instanceof OfPlan plan) {
			return planned(before, plan, last);
		}
		return (before != null) ? changed(before, event, last) : null;
	}

	private static Meeting planned(@Nullable Meeting before, OfPlan plan, LastEvent last) {
		return new Meeting(plan.meeting(), plan.names(), plan.from(), plan.to(), plan.timeZone(), plan.venue(),
				plan.languages(), plan.consentRule(), plan.sample(),
				(before != null) ? before.stage() : MeetingStage.DRAFT,
				(before != null) ? before.appointments() : List.of(), (before != null) ? before.deadlines() : null,
				plan.textsCurrentIn(), plan.passkeysFor(), last);
	}

	private static Meeting changed(Meeting before, MeetingEvent event, LastEvent last) {
		return switch (event) {
			case OfPlan plan -> planned(before, plan, last);
			case OfStage now -> with(before, now.stage(), before.appointments(), last);
			case DeadlinesSet set ->
				new Meeting(before.id(), before.names(), before.from(), before.to(), before.timeZone(), before.venue(),
						before.languages(), before.consentRule(), before.sample(), before.stage(),
						before.appointments(), new Deadlines(set.nominations(), set.answers(), set.reminders()),
						before.textsCurrentIn(), before.passkeysFor(), last);
			case RoleGranted granted -> {
				var appointment = new Appointment(granted.person(), granted.role());
				yield with(before, before.stage(),
						Lists.and(Lists.without(before.appointments(), appointment::equals), appointment), last);
			}
			case RoleRevoked revoked -> {
				var appointment = new Appointment(revoked.person(), revoked.role());
				yield with(before, before.stage(), Lists.without(before.appointments(), appointment::equals), last);
			}
		};
	}

	private static Meeting with(Meeting before, MeetingStage stage, List<Appointment> appointments, LastEvent last) {
		return new Meeting(before.id(), before.names(), before.from(), before.to(), before.timeZone(), before.venue(),
				before.languages(), before.consentRule(), before.sample(), stage, appointments, before.deadlines(),
				before.textsCurrentIn(), before.passkeysFor(), last);
	}

}
