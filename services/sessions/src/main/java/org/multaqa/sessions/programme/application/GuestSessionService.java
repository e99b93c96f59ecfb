package org.multaqa.sessions.programme.application;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.GuestFacts;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.programme.domain.Merge;
import org.multaqa.sessions.programme.domain.Programme;

/**
 * The sessions in which guests have a part. Who may do what is refused as by
 * {@link ProgrammeService}.
 */
public class GuestSessionService {

	private final ProgrammeCommands commands;

	private final KnownPeople people;

	private final CircumstancesService circumstances;

	public GuestSessionService(Aggregates<Programme> programmes, MeetingReplicas meetings, KnownPeople people,
			CircumstancesService circumstances) {
		this.commands = new ProgrammeCommands(programmes, meetings, people);
		this.people = people;
		this.circumstances = circumstances;
	}

	/**
	 * Has somebody stand for a guest in all sessions of the draft.
	 * @return what came of it, in the draft that was changed
	 * @throws RuleViolation {@code person.unknown}, {@code person.not-in-meeting}, and as
	 * {@link Merge.Outcome#decision}
	 */
	public Versioned<Merge.Outcome> merge(RequestContext context, MeetingId meeting, Merge merge) {
		var outcome = new AtomicReference<Merge.@Nullable Outcome>();
		return this.commands.changeAll(context, meeting, ProgrammeActions::plan, (programme, in) -> {
			this.people.needs(meeting, List.of(merge.into()));
			var next = merge.in(programme, this.circumstances.of(programme, in));
			outcome.set(next);
			return next.decision();
		}).map((stored) -> Objects.requireNonNullElseGet(outcome.get(), () -> Merge.Outcome.done(merge, stored)));
	}

	/** Whether a session of the draft, or one that a release shows, names somebody. */
	public GuestFacts facts(MeetingId meeting, PersonId person) {
		var programme = of(meeting);
		return new GuestFacts(programme.sessions().stream().anyMatch((session) -> session.needs(person)),
				programme.wasReleasedWith(person));
	}

	/** The programme of a known meeting, which begins with nothing in it. */
	public Programme of(MeetingId meeting) {
		return this.commands.of(meeting).state();
	}

}
