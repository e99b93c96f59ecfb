package org.multaqa.portal.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.workshop.Output;

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
		var story = story(actor, meeting).orElseThrow(() -> RuleViolation.unknown("trace.unknown-session", id.value()));
		if (story.session(id).isEmpty()) {
			throw RuleViolation.unknown("trace.unknown-session", id.value());
		}
		return Traced.of(meeting, Links.session(story, id), List.of(),
				story.outputsOf(id).map((output) -> Links.output(output).then(takenUp(story, output))));
	}

	/**
	 * The chain through an output.
	 * @throws RuleViolation {@code trace.unknown-output}, also for what was said in a
	 * room that the actor was not in
	 */
	public Traced output(Actor actor, OutputId id) {
		var unknown = RuleViolation.unknown("trace.unknown-output", id.value());
		var found = this.models.output(id).orElseThrow(() -> unknown);
		var story = story(actor, found.meeting()).orElseThrow(() -> unknown);
		var output = story.output(id).orElseThrow(() -> unknown);
		return Traced.of(output.meeting(), Links.output(output), room(story, output.session()), takenUp(story, output));
	}

	/**
	 * The chain through a recommendation.
	 * @throws RuleViolation {@code trace.unknown-recommendation}, also for another
	 * office's draft
	 */
	public Traced recommendation(Actor actor, RecommendationId id) {
		var unknown = RuleViolation.unknown("trace.unknown-recommendation", id.value());
		var found = this.models.recommendation(id).orElseThrow(() -> unknown);
		var story = story(actor, found.meeting()).orElseThrow(() -> unknown);
		var recommendation = story.recommendation(id).orElseThrow(() -> unknown);
		return new Traced(found.meeting(), Links.recommendation(recommendation), sources(story, recommendation),
				carriedOut(story, recommendation), false);
	}

	/**
	 * The chain through an initiative.
	 * @throws RuleViolation {@code trace.unknown-initiative}
	 */
	public Traced initiative(Actor actor, MeetingId meeting, InitiativeId id) {
		var unknown = RuleViolation.unknown("trace.unknown-initiative", id.value());
		var story = story(actor, meeting).orElseThrow(() -> unknown);
		var planned = story.initiative(id).orElseThrow(() -> unknown);
		var origins = planned.initiative()
			.sources()
			.stream()
			.flatMap((source) -> story.recommendation(source).stream())
			.map((recommendation) -> Links.recommendation(recommendation).then(sources(story, recommendation)))
			.toList();
		return new Traced(meeting, Links.initiative(planned), origins, milestones(planned), false);
	}

	/**
	 * Outputs carried forward that no recommendation cites. A page looks at so many, and
	 * shows those of them that were lost: none, at best.
	 * @param from where it begins, or absent for the first
	 * @throws RuleViolation {@code trace.unknown-meeting}
	 */
	public Slice<Link> orphanedOutputs(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		var story = known(actor, meeting);
		return story.carriedForward(from)
			.filter((output) -> story.citing(output.id()).items().isEmpty())
			.map((output) -> Links.output(output).then(room(story, output.session())));
	}

	/**
	 * Agreed recommendations that no initiative carries out, as {@link #orphanedOutputs}.
	 * @param from where it begins, or absent for the first
	 * @throws RuleViolation {@code trace.unknown-meeting}
	 */
	public Slice<Link> orphanedRecommendations(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		var story = known(actor, meeting);
		return story.agreed(from)
			.filter((recommendation) -> story.carryingOut(recommendation.id()).isEmpty())
			.map((recommendation) -> Links.recommendation(recommendation).then(sources(story, recommendation)));
	}

	private Story known(Actor actor, MeetingId meeting) {
		return story(actor, meeting).orElseThrow(() -> RuleViolation.unknown("trace.unknown-meeting", meeting.value()));
	}

	/** The meeting as the actor may see it, if the actor may know of it. */
	private Optional<Story> story(Actor actor, MeetingId meeting) {
		return this.models.meeting(meeting)
			.filter((known) -> known.facts().isShownTo(actor))
			.map((known) -> new Story(new Visibility(actor, this.audiences.in(known)), meeting, this.models));
	}

	/** Back from a recommendation: the outputs as cited, each with its session. */
	private static List<Link> sources(Story story, Recommendation recommendation) {
		return recommendation.latest()
			.citations()
			.stream()
			.map((citation) -> Links.cited(story, citation).then(room(story, citation.session())))
			.toList();
	}

	private static List<Link> room(Story story, SessionId session) {
		return story.hides(session) ? List.of() : List.of(Links.session(story, session));
	}

	/** On from an output: recommendations that cite it, with what carries them out. */
	private Slice<Link> takenUp(Story story, Output output) {
		return story.citing(output.id())
			.map((recommendation) -> Links.citing(recommendation, output).then(carriedOut(story, recommendation)));
	}

	private List<Link> carriedOut(Story story, Recommendation recommendation) {
		return story.carryingOut(recommendation.id())
			.stream()
			.map((planned) -> Links.initiative(planned).then(milestones(planned)))
			.toList();
	}

	private List<Link> milestones(Story.Planned planned) {
		var today = LocalDate.ofInstant(this.clock.instant(),
				this.models.meeting(planned.roadmap().meeting())
					.map((meeting) -> ZoneId.of(meeting.timeZone()))
					.orElse(ZoneOffset.UTC));
		return planned.initiative()
			.milestones()
			.stream()
			.map((milestone) -> Links.milestone(planned, milestone, today))
			.toList();
	}

	/** In which meetings a session of this name is planned; a page of them at most. */
	List<MeetingId> meetingsWith(SessionId session) {
		return this.models.programmes(ListQuery.by("meeting").where("sessions", session))
			.map(Programme::meeting)
			.items();
	}

	/** In which meetings there is an initiative of this name, the latest year first. */
	List<MeetingId> meetingsWith(InitiativeId initiative) {
		return this.models.roadmaps(ListQuery.by("year").where("initiatives", initiative).descend())
			.map(Roadmap::meeting)
			.items();
	}

}
