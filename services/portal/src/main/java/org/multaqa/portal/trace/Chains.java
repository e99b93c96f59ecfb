package org.multaqa.portal.trace;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.SessionId;
import org.multaqa.portal.access.PlannedInitiative;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.workshop.Output;

/**
 * What comes before and after a thing, link by link.
 *
 * @param shown the meeting as the actor may see it
 * @param today in the time zone of the meeting, by which milestones are late
 */
record Chains(ShownMeeting shown, LocalDate today) {

	/** Back from an output: the session where it was said. */
	List<Link> to(SessionId session) {
		return this.shown.hides(session) ? List.of() : List.of(Links.session(this.shown, session));
	}

	/** Back from a recommendation: the outputs as cited, each with its session. */
	List<Link> to(Recommendation recommendation) {
		return recommendation.latest()
			.citations()
			.stream()
			.map((citation) -> Links.cited(this.shown, citation).then(to(citation.session())))
			.toList();
	}

	/** Back from an initiative: the recommendations that it carries out. */
	List<Link> to(PlannedInitiative planned) {
		return planned.initiative()
			.sources()
			.stream()
			.flatMap((source) -> this.shown.recommendation(source).stream())
			.map((recommendation) -> Links.recommendation(recommendation).then(to(recommendation)))
			.toList();
	}

	/** On from a session: a page of its outputs, with what became of them. */
	Slice<Link> from(Slice<Output> outputs) {
		this.shown.needCiting(outputs.items());
		return outputs.map((output) -> Links.output(output).then(from(output)));
	}

	/** On from an output: a page of those that cite it, with what carries them out. */
	Slice<Link> from(Output output, @Nullable Cursor from) {
		return citing(output, this.shown.citing(output.id(), from));
	}

	private Slice<Link> from(Output output) {
		return citing(output, this.shown.citing(output.id()));
	}

	private Slice<Link> citing(Output output, Slice<Recommendation> citing) {
		this.shown.needPlans(citing.items());
		return citing.map((recommendation) -> Links.citing(recommendation, output).then(from(recommendation)));
	}

	/** On from a recommendation: the initiatives that carry it out. */
	List<Link> from(Recommendation recommendation) {
		return this.shown.roadmaps()
			.carryingOut(recommendation.id())
			.stream()
			.map((planned) -> Links.initiative(planned).then(from(planned)))
			.toList();
	}

	/** On from an initiative: its milestones. */
	List<Link> from(PlannedInitiative planned) {
		return planned.initiative()
			.milestones()
			.stream()
			.map((milestone) -> Links.milestone(planned, milestone, this.today))
			.toList();
	}

	/** What was carried forward, and is cited nowhere, of one page. */
	Slice<Link> unusedOutputs(@Nullable Cursor from) {
		var outputs = this.shown.carriedForward(from);
		var citedBy = this.shown.countCiting(outputs.items());
		return outputs.filter((output) -> citedBy.getOrDefault(output.id(), 0) == 0)
			.map((output) -> Links.output(output).then(to(output.session())));
	}

	/** What was agreed, and is carried out by nothing, of one page. */
	Slice<Link> unusedRecommendations(@Nullable Cursor from) {
		var agreed = this.shown.agreed(from);
		this.shown.needPlans(agreed.items());
		return agreed.filter((recommendation) -> this.shown.roadmaps().carryingOut(recommendation.id()).isEmpty())
			.map((recommendation) -> Links.recommendation(recommendation).then(to(recommendation)));
	}

}
