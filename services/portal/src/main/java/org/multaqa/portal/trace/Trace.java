package org.multaqa.portal.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.access.Visibility;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.roadmap.Roadmap;

import org.springframework.stereotype.Service;

/**
 * Asks of anything: where does it come from, and what became of it? Answers from the read
 * models as they stand, with no more than the actor may see.
 */
@Service
public class Trace {

	private final ReadModels models;

	private final Audiences audiences;

	private final Clock clock;

	Trace(ReadModels models, Audiences audiences, Clock clock) {
		this.models = models;
		this.audiences = audiences;
		this.clock = clock;
	}

	/**
	 * What became of a session.
	 * @throws RuleViolation {@code trace.unknown-session}
	 */
	public Traced session(Actor actor, MeetingId meeting, SessionId id) {
		var unknown = RuleViolation.unknown("trace.unknown-session", id.value());
		var chains = chains(actor, meeting).filter((seen) -> seen.story().session(id).isPresent())
			.orElseThrow(() -> unknown);
		return Traced.of(meeting, Links.session(chains.story(), id), List.of(), chains.from(id));
	}

	/**
	 * The chain through an output.
	 * @throws RuleViolation {@code trace.unknown-output}, also for what was said in a
	 * room that the actor was not in
	 */
	public Traced output(Actor actor, OutputId id) {
		var unknown = RuleViolation.unknown("trace.unknown-output", id.value());
		var found = this.models.output(id).orElseThrow(() -> unknown);
		var chains = chains(actor, found.meeting()).orElseThrow(() -> unknown);
		var output = chains.story().output(id).orElseThrow(() -> unknown);
		return Traced.of(output.meeting(), Links.output(output), chains.to(output.session()), chains.from(output));
	}

	/**
	 * The chain through a recommendation.
	 * @throws RuleViolation {@code trace.unknown-recommendation}, also for another
	 * office's draft
	 */
	public Traced recommendation(Actor actor, RecommendationId id) {
		var unknown = RuleViolation.unknown("trace.unknown-recommendation", id.value());
		var found = this.models.recommendation(id).orElseThrow(() -> unknown);
		var chains = chains(actor, found.meeting()).orElseThrow(() -> unknown);
		var recommendation = chains.story().recommendation(id).orElseThrow(() -> unknown);
		return new Traced(found.meeting(), Links.recommendation(recommendation), chains.to(recommendation),
				chains.from(recommendation), false);
	}

	/**
	 * The chain through an initiative.
	 * @throws RuleViolation {@code trace.unknown-initiative}
	 */
	public Traced initiative(Actor actor, MeetingId meeting, InitiativeId id) {
		var unknown = RuleViolation.unknown("trace.unknown-initiative", id.value());
		var chains = chains(actor, meeting).orElseThrow(() -> unknown);
		var planned = chains.story().roadmaps().initiative(id).orElseThrow(() -> unknown);
		return new Traced(meeting, Links.initiative(planned), chains.to(planned), chains.from(planned), false);
	}

	/**
	 * Outputs carried forward that no recommendation cites. A page looks at so many, and
	 * shows those of them that were lost: none, at best.
	 * @param from where it begins, or absent for the first
	 * @throws RuleViolation {@code trace.unknown-meeting}
	 */
	public Slice<Link> orphanedOutputs(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		return known(actor, meeting).unusedOutputs(from);
	}

	/**
	 * Agreed recommendations that no initiative carries out, as {@link #orphanedOutputs}.
	 * @param from where it begins, or absent for the first
	 * @throws RuleViolation {@code trace.unknown-meeting}
	 */
	public Slice<Link> orphanedRecommendations(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		return known(actor, meeting).unusedRecommendations(from);
	}

	private Chains known(Actor actor, MeetingId meeting) {
		return chains(actor, meeting)
			.orElseThrow(() -> RuleViolation.unknown("trace.unknown-meeting", meeting.value()));
	}

	/** Those of the meeting as the actor may see it, if the actor may know of it. */
	private Optional<Chains> chains(Actor actor, MeetingId meeting) {
		return this.models.meeting(meeting)
			.filter((known) -> known.facts().isShownTo(actor))
			.map((known) -> new Chains(new Story(new Visibility(actor, this.audiences.in(known)), meeting, this.models),
					LocalDate.ofInstant(this.clock.instant(), ZoneId.of(known.timeZone()))));
	}

	/**
	 * In which meetings a session of this name is planned, one page of them.
	 * @param from where it begins, or absent for the first
	 */
	Slice<MeetingId> meetingsWith(SessionId session, @Nullable Cursor from) {
		return this.models.programmes(ListQuery.by("meeting").where("sessions", session).from(from))
			.map(Programme::meeting);
	}

	/**
	 * In which meetings there is an initiative of this name, the latest year first, one
	 * page of them.
	 * @param from where it begins, or absent for the first
	 */
	Slice<MeetingId> meetingsWith(InitiativeId initiative, @Nullable Cursor from) {
		return this.models.roadmaps(ListQuery.by("year").where("initiatives", initiative).descend().from(from))
			.map(Roadmap::meeting);
	}

}
