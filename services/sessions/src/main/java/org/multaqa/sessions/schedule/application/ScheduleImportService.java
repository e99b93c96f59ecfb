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
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.ProgrammeService;
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

	private final MeetingReplicas meetings;

	private final KnownPeople people;

	private final GuestNames guests;

	private final GuestIds guestIds;

	private final Clock clock;

	public ScheduleImportService(ProgrammeService programmes, MeetingReplicas meetings, KnownPeople people,
			GuestNames guests, GuestIds guestIds, Clock clock) {
		this.programmes = programmes;
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
		var programme = this.programmes.of(meeting).state();
		var known = this.meetings.get(actor, meeting);
		new ProgrammeActions(actor, known.facts(), programme.facts()).plan().insist();
		return taken(actor, programme, ScheduleFile.read(file), shifted, reason, crowd(meeting));
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
		var crowd = crowd(meeting);
		var done = new AtomicReference<ScheduleImport>(preview(context.actor(), meeting, file, shifted, reason));
		if (this.programmes.hasTakenIn(context, meeting)) {
			return this.programmes.of(meeting).map((_) -> done.get());
		}
		needs(done.get(), shown);
		var read = done.get().file();
		this.guests.name(meeting, done.get().newGuests());
		return this.programmes.takeIn(context, meeting, (programme) -> {
			var taken = taken(context.actor(), programme, read, shifted, reason, crowd);
			needs(taken, shown);
			done.set(taken);
			return taken.incoming();
		}, reason).map((_) -> done.get());
	}

	private static void needs(ScheduleImport taken, @Nullable String shown) {
		if (shown != null && !shown.equals(taken.hash())) {
			throw new RuleViolation("schedule.changed");
		}
	}

	private Crowd crowd(MeetingId meeting) {
		return new Crowd(this.people.membersOf(meeting), this.people.guestsOf(meeting), this.guestIds.open());
	}

	private ScheduleImport taken(Actor actor, Programme programme, ScheduleFile file, boolean shifted,
			LocalizedText reason, Crowd crowd) {
		var meeting = this.meetings.get(actor, programme.meeting());
		return ScheduleImport.of(file, shifted, programme, meeting, crowd,
				Excuse.of(reason, actor.person(), this.clock.instant()));
	}

}
