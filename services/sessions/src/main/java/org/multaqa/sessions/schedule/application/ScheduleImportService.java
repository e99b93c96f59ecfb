package org.multaqa.sessions.schedule.application;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.guest.application.GuestNames;
import org.multaqa.sessions.programme.application.KnownPeople;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.ProgrammeService;
import org.multaqa.sessions.programme.application.TakeInService;
import org.multaqa.sessions.programme.domain.Excuse;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.schedule.files.ScheduleFile;

/**
 * Schedule files for the working draft, for organisers. The preview asks the programme
 * for what the deed then does in one write. A meeting that the actor may not know of is
 * {@code meeting.unknown}; everybody but the organisers is refused with
 * {@code actor.needs-role}, and then an archived meeting with {@code meeting.archived}.
 */
public class ScheduleImportService {

	private final ProgrammeService programmes;

	private final TakeInService takeIn;

	private final MeetingReplicas meetings;

	private final KnownPeople people;

	private final GuestNames guests;

	private final GuestIds guestIds;

	private final Clock clock;

	public ScheduleImportService(ProgrammeService programmes, TakeInService takeIn, MeetingReplicas meetings,
			KnownPeople people, GuestNames guests, GuestIds guestIds, Clock clock) {
		this.programmes = programmes;
		this.takeIn = takeIn;
		this.meetings = meetings;
		this.people = people;
		this.guests = guests;
		this.guestIds = guestIds;
		this.clock = clock;
	}

	/**
	 * Says what would become of a file, and changes nothing.
	 * @param reason why something would be placed although a rule speaks against it
	 * @throws RuleViolation as {@link ScheduleFile#read} and {@link ScheduleImport#of}
	 */
	public ScheduleImport preview(Actor actor, MeetingId meeting, byte[] file, boolean shifted, LocalizedText reason) {
		var known = this.meetings.get(actor, meeting);
		var programme = programme(actor, known);
		return read(actor, known, file, shifted, reason).takenInto(programme);
	}

	/**
	 * Takes the sessions of a file into the working draft. Its guests are named first:
	 * were the sessions then refused, they would be guests without sessions, and the same
	 * ones when the file comes again. Who heard no answer may ask again with the same
	 * key: what is done then is not done again.
	 * @param shown the hash of the preview that was looked at, or absent
	 * @return at the version of the programme
	 * @throws RuleViolation as {@link #preview}, and {@code schedule.changed} if it would
	 * become something else by now
	 */
	public Versioned<ScheduleImport> carryOut(RequestContext context, MeetingId meeting, byte[] file, boolean shifted,
			LocalizedText reason, @Nullable String shown) {
		var known = this.meetings.get(context.actor(), meeting);
		var programme = programme(context.actor(), known);
		var wanted = read(context.actor(), known, file, shifted, reason);
		var done = new AtomicReference<ScheduleImport>(wanted.takenInto(programme));
		if (this.takeIn.hasTakenIn(context, meeting)) {
			return this.programmes.of(meeting).map((_) -> done.get());
		}
		needs(done.get(), shown);
		this.guests.name(meeting, done.get().newGuests());
		return this.takeIn.takeIn(context, meeting, (current) -> {
			var taken = wanted.takenInto(current);
			needs(taken, shown);
			done.set(taken);
			return taken.incoming();
		}, reason).map((_) -> done.get());
	}

	/** The working draft, for whoever may plan it. */
	private Programme programme(Actor actor, MeetingReplica meeting) {
		var programme = this.programmes.of(meeting.meeting()).state();
		new ProgrammeActions(actor, meeting.facts(), programme.facts()).plan().orThrow();
		return programme;
	}

	private Wanted read(Actor actor, MeetingReplica meeting, byte[] file, boolean shifted, LocalizedText reason) {
		var id = meeting.meeting();
		return new Wanted(ScheduleFile.read(file), shifted, meeting,
				new Crowd(this.people.membersOf(id), this.people.guestsOf(id), this.guestIds.open()),
				Excuse.of(reason, actor.person(), this.clock.instant()));
	}

	private static void needs(ScheduleImport taken, @Nullable String shown) {
		if (shown != null && !shown.equals(taken.hash())) {
			throw new RuleViolation("schedule.changed");
		}
	}

	/**
	 * A file and all that is known when it comes: read once, for what is shown and for
	 * what is done.
	 */
	private record Wanted(ScheduleFile file, boolean shifted, MeetingReplica meeting, Crowd crowd, Excuse excuse) {

		ScheduleImport takenInto(Programme programme) {
			return ScheduleImport.of(this.file, this.shifted, programme, this.meeting, this.crowd, this.excuse);
		}

	}

}
