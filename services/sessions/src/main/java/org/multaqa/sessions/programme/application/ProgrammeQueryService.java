package org.multaqa.sessions.programme.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.api.ProgrammeFacts;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.api.SessionChange;
import org.multaqa.sessions.programme.domain.Programme;

/**
 * Who sees what of a programme: organisers the working draft, everybody else who may know
 * of the meeting the latest release.
 */
public class ProgrammeQueryService {

	private final ProgrammeService programmes;

	private final MeetingReplicas meetings;

	private final ParticipantReplicas participants;

	private final KnownPeople people;

	private final ReleaseDocuments releases;

	private final CircumstancesService circumstances;

	public ProgrammeQueryService(ProgrammeService programmes, MeetingReplicas meetings,
			ParticipantReplicas participants, KnownPeople people, ReleaseDocuments releases,
			CircumstancesService circumstances) {
		this.programmes = programmes;
		this.releases = releases;
		this.circumstances = circumstances;
		this.meetings = meetings;
		this.participants = participants;
		this.people = people;
	}

	/**
	 * The programme as the actor may see it: the draft or the latest release.
	 * @throws RuleViolation {@code meeting.unknown}, {@code programme.not-released}
	 */
	public Versioned<ShownProgramme> read(Actor actor, MeetingId meeting) {
		var known = this.meetings.get(actor, meeting);
		var programme = this.programmes.of(meeting);
		if (!ProgrammeFacts.isShownTo(actor, known.facts(), false)) {
			return released(known, programme).map((released) -> released);
		}
		return programme.map((draft) -> {
			var named = peopleOf(draft);
			return new DraftProgramme(
					known, draft, draft.clashes(this.circumstances.of(draft, known)), DraftReview.warningsOf(draft,
							this.participants.of(meeting, named), this.people.guestsAmong(meeting, named)),
					this.people.names(named));
		});
	}

	/**
	 * How much each rule of planning counts, for those who may read the draft.
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.needs-role}
	 */
	public Versioned<PlanningRules> rules(Actor actor, MeetingId meeting) {
		var known = this.meetings.get(actor, meeting);
		var programme = this.programmes.of(meeting);
		new ProgrammeActions(actor, known.facts(), programme.state().facts()).read().orThrow();
		return programme.map((draft) -> draft.rules().whole());
	}

	/**
	 * The latest release, for organisers as for everybody else who may know of the
	 * meeting.
	 * @throws RuleViolation {@code meeting.unknown}, {@code programme.not-released}
	 */
	public Versioned<ReleasedProgramme> released(Actor actor, MeetingId meeting) {
		return released(this.meetings.get(actor, meeting), this.programmes.of(meeting));
	}

	/**
	 * A release as it was made, for everybody who may know of the meeting.
	 * @param since number of the release to compare it with, 0 for nothing; absent for
	 * the one before it
	 * @throws RuleViolation {@code meeting.unknown}, {@code programme.not-released},
	 * {@code programme.unknown-release}
	 */
	public Versioned<ComparedRelease> release(Actor actor, MeetingId meeting, int number, @Nullable Integer since) {
		return released(actor, meeting).map((latest) -> {
			var release = (latest.release().number() == number) ? latest.release()
					: this.releases.get(latest.programme(), number);
			int other = (since != null) ? since : number - 1;
			List<ReleasedSession> before = (other != 0) ? this.releases.get(latest.programme(), other).sessions()
					: List.of();
			return new ComparedRelease(release, other, SessionChange.between(before, release.sessions()));
		});
	}

	private static Set<PersonId> peopleOf(Programme programme) {
		return programme.sessions()
			.stream()
			.flatMap((session) -> session.plan().people().stream())
			.map(Contributor::person)
			.collect(Collectors.toSet());
	}

	private Versioned<ReleasedProgramme> released(MeetingReplica meeting, Versioned<Programme> programme) {
		return programme.map((it) -> {
			var latest = it.releases().latest().orElseThrow(() -> RuleViolation.unknown("programme.not-released"));
			return new ReleasedProgramme(meeting, it, this.releases.get(it, latest.number()));
		});
	}

}
