package org.multaqa.portal.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.roadmap.Roadmap;

import org.springframework.stereotype.Service;

/**
 * Asks of anything: where does it come from, and what became of it? Answers from the read
 * models as they stand, with no more than the actor may see.
 */
@Service
public class Trace {

	/**
	 * How many things a page of a trace shows, each with all that became of it: outputs
	 * of a session, or recommendations that cite an output.
	 */
	static final int PAGE = 25;

	private final ReadModels models;

	private final Audiences audiences;

	private final Clock clock;

	Trace(ReadModels models, Audiences audiences, Clock clock) {
		this.models = models;
		this.audiences = audiences;
		this.clock = clock;
	}

	/**
	 * The trace within a meeting of which the reader may know.
	 * @param visibility what the reader may see of it
	 */
	public MeetingTrace in(Meeting meeting, Visibility visibility) {
		return new MeetingTrace(visibility, LocalDate.ofInstant(this.clock.instant(), ZoneId.of(meeting.timeZone())));
	}

	/**
	 * What became of a session; no other meeting has one of its name.
	 * @param from where the page of its outputs begins, or absent for the first
	 * @throws RuleViolation {@code trace.unknown-session}
	 */
	Chain session(Actor actor, SessionId id, @Nullable Cursor from) {
		return this.models.programmes()
			.session(id)
			.flatMap((session) -> in(actor, session.meeting()))
			.flatMap((trace) -> trace.session(id, from))
			.orElseThrow(() -> RuleViolation.unknown("trace.unknown-session", id.value()));
	}

	/**
	 * The chain through an output.
	 * @param from where the page of those that cite it begins, or absent for the first
	 * @throws RuleViolation {@code trace.unknown-output}, also for what was said in a
	 * room that the actor was not in
	 */
	Chain output(Actor actor, OutputId id, @Nullable Cursor from) {
		return this.models.output(id)
			.flatMap((found) -> in(actor, found.meeting()))
			.flatMap((trace) -> trace.output(id, from))
			.orElseThrow(() -> RuleViolation.unknown("trace.unknown-output", id.value()));
	}

	/**
	 * The chain through a recommendation.
	 * @throws RuleViolation {@code trace.unknown-recommendation}, also for another
	 * office's draft
	 */
	Chain recommendation(Actor actor, RecommendationId id) {
		return this.models.recommendation(id)
			.flatMap((found) -> in(actor, found.meeting()))
			.flatMap((trace) -> trace.recommendation(id))
			.orElseThrow(() -> RuleViolation.unknown("trace.unknown-recommendation", id.value()));
	}

	/**
	 * The chain through an initiative.
	 * @param meeting in which one of this name is meant, or absent for the latest year
	 * that has one for the actor to know of
	 * @throws RuleViolation {@code trace.unknown-initiative}
	 */
	Chain initiative(Actor actor, @Nullable MeetingId meeting, InitiativeId id) {
		return ((meeting != null) ? initiativeIn(meeting, actor, id) : latestInitiative(actor, id))
			.orElseThrow(() -> RuleViolation.unknown("trace.unknown-initiative", id.value()));
	}

	private Optional<Chain> initiativeIn(MeetingId meeting, Actor actor, InitiativeId id) {
		return in(actor, meeting).flatMap((trace) -> trace.initiative(id));
	}

	/** However many have it that are not for the actor to know of. */
	private Optional<Chain> latestInitiative(Actor actor, InitiativeId id) {
		var roadmaps = ListQuery.by("year").where("initiatives", id).descend();
		Slice<Roadmap> page = this.models.roadmaps(roadmaps);
		while (true) {
			for (Roadmap roadmap : page.items()) {
				var chain = initiativeIn(roadmap.meeting(), actor, id);
				if (chain.isPresent()) {
					return chain;
				}
			}
			if (page.next() == null) {
				return Optional.empty();
			}
			page = this.models.roadmaps(roadmaps.from(page.next()));
		}
	}

	/**
	 * Outputs carried forward that no recommendation cites. A page looks at so many, and
	 * shows those of them that were lost: none, at best.
	 * @param from where it begins, or absent for the first
	 * @throws RuleViolation {@code trace.unknown-meeting}
	 */
	Slice<Link> orphanedOutputs(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		return known(actor, meeting).orphanedOutputs(from);
	}

	/**
	 * Agreed recommendations that no initiative carries out, as {@link #orphanedOutputs}.
	 * @param from where it begins, or absent for the first
	 * @throws RuleViolation {@code trace.unknown-meeting}
	 */
	Slice<Link> orphanedRecommendations(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		return known(actor, meeting).orphanedRecommendations(from);
	}

	private MeetingTrace known(Actor actor, MeetingId meeting) {
		return in(actor, meeting).orElseThrow(() -> RuleViolation.unknown("trace.unknown-meeting", meeting.value()));
	}

	/** The trace within a meeting, if the actor may know of it. */
	private Optional<MeetingTrace> in(Actor actor, MeetingId meeting) {
		return this.models.meeting(meeting)
			.filter((known) -> known.facts().isShownTo(actor))
			.map((known) -> in(known, new Visibility(actor, this.audiences.in(known))));
	}

}
