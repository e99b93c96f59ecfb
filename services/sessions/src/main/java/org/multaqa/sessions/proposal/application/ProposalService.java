package org.multaqa.sessions.proposal.application;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.ProposalActions;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.CircumstancesService;
import org.multaqa.sessions.programme.application.KnownPeople;
import org.multaqa.sessions.programme.application.ProgrammeService;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.proposal.domain.Proposal;
import org.multaqa.sessions.proposal.domain.ProposalTerms;
import org.multaqa.sessions.proposal.domain.Search;
import org.multaqa.sessions.proposal.domain.TimetableTask;
import org.multaqa.sessions.proposal.domain.WhatIf;

/**
 * What organisers do with proposals, as far as {@link ProposalActions} allows it. A
 * meeting that the actor may not know of is {@code meeting.unknown}; everybody but the
 * organisers is refused with {@code actor.needs-role}.
 */
public class ProposalService {

	private final Aggregates<Proposal> proposals;

	private final ProgrammeService programmes;

	private final MeetingReplicas meetings;

	private final KnownPeople people;

	private final CircumstancesService circumstances;

	private final ProposalRuns runs;

	private final Clock clock;

	/**
	 * Makes the service.
	 * @param clock the real time, whatever time it is in the meeting
	 */
	public ProposalService(Aggregates<Proposal> proposals, ProgrammeService programmes, MeetingReplicas meetings,
			KnownPeople people, CircumstancesService circumstances, ProposalRuns runs, Clock clock) {
		this.proposals = proposals;
		this.programmes = programmes;
		this.meetings = meetings;
		this.people = people;
		this.circumstances = circumstances;
		this.runs = runs;
		this.clock = clock;
	}

	/**
	 * Searches for a timetable, when it is its turn.
	 * @throws RuleViolation as {@link ProposalTerms#checked} and {@link Proposal#ask}
	 */
	public ShownProposal propose(RequestContext context, MeetingId meeting, ProposalTerms terms) {
		var sought = new AtomicReference<@Nullable TimetableTask>();
		var asked = change(context, meeting, ProposalActions::search, (proposal, in) -> {
			var programme = this.programmes.of(meeting).state();
			var task = TimetableTask.of(programme, this.circumstances.of(programme, in), terms.checked());
			var decision = proposal.ask(terms, task, programme.placements(), this.clock.instant());
			sought.set(task);
			return decision;
		});
		@Nullable TimetableTask task = sought.get();
		if (task != null) {
			this.runs.begin(asked, task, context);
		}
		return read(context.actor(), meeting);
	}

	/**
	 * The proposal, compared with the working draft as it is now.
	 * @throws RuleViolation {@code proposal.none}
	 */
	public ShownProposal read(Actor actor, MeetingId meeting) {
		return shown(meeting, this.programmes.of(meeting).state(), allowed(actor, meeting, ProposalActions::read));
	}

	/**
	 * Ends the search; the best timetable so far stays.
	 * @throws RuleViolation {@code proposal.none}
	 */
	public ShownProposal stop(RequestContext context, MeetingId meeting) {
		change(context, meeting, ProposalActions::stop, (proposal, _) -> proposal.stop(this.clock.instant()));
		return read(context.actor(), meeting);
	}

	/**
	 * Throws away what was found.
	 * @throws RuleViolation {@code proposal.under-way}
	 */
	public void drop(RequestContext context, MeetingId meeting) {
		change(context, meeting, ProposalActions::drop, (proposal, _) -> proposal.drop(this.clock.instant()));
	}

	/**
	 * Places sessions in the working draft as proposed: all that are named, or none.
	 * @param sessions which ones, or absent for all that would be somewhere else
	 * @param reason why it may be so where something speaks against it that does not
	 * block, or absent
	 * @return at the version of the programme
	 * @throws RuleViolation {@code proposal.none}, {@code proposal.under-way},
	 * {@code proposal.overtaken} if one was moved since the search began, and any clash
	 */
	public Versioned<ShownProposal> take(RequestContext context, MeetingId meeting, @Nullable Set<SessionId> sessions,
			@Nullable LocalizedText reason) {
		var search = allowed(context.actor(), meeting, ProposalActions::take);
		var days = this.meetings.get(context.actor(), meeting).days();
		return this.programmes
			.placeAll(context, meeting, (programme) -> WhatIf.of(programme, days, search).rearrangement(sessions),
					reason)
			.map((programme) -> shown(meeting, programme, search));
	}

	private ShownProposal shown(MeetingId meeting, Programme programme, Search search) {
		var known = this.meetings.find(meeting).orElseThrow();
		var whatIf = WhatIf.of(programme, known.days(), search);
		var clashes = whatIf.then().clashes(this.circumstances.of(programme, known));
		return new ShownProposal(meeting, search.stageAt(this.clock.instant()), search, whatIf, clashes,
				this.people.names(clashes.stream().flatMap((clash) -> Stream.ofNullable(clash.person())).toList()));
	}

	/** The latest search, if the actor may. */
	private Search allowed(Actor actor, MeetingId meeting, Function<ProposalActions, Permission> rule) {
		var known = this.meetings.get(actor, meeting);
		var proposal = this.proposals.find(meeting.value()).map(Versioned::state).orElse(Proposal.none(meeting));
		rule.apply(new ProposalActions(actor, known.facts(), proposal.facts(this.clock.instant()))).orThrow();
		if (proposal.search() == null) {
			throw RuleViolation.unknown("proposal.none");
		}
		return proposal.search();
	}

	private Proposal change(RequestContext context, MeetingId meeting, Function<ProposalActions, Permission> rule,
			BiFunction<Proposal, MeetingReplica, Decision<Proposal>> act) {
		return this.proposals.changeFrom(meeting.value(), Proposal.none(meeting), context, (proposal) -> {
			var known = this.meetings.get(context.actor(), meeting);
			rule.apply(new ProposalActions(context.actor(), known.facts(), proposal.facts(this.clock.instant())))
				.orThrow();
			return act.apply(proposal, known);
		}).state();
	}

}
