package org.multaqa.portal.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.access.Visibility;

/**
 * The trace within one meeting, with no more than one reader may see. What the reader may
 * not know of is as empty as what there is not.
 */
public final class MeetingTrace {

	private final MeetingId meeting;

	private final ShownMeeting shown;

	private final Chains chains;

	/**
	 * The trace for one reader.
	 * @param visibility what the reader may see
	 * @param today in the time zone of the meeting, by which milestones are late
	 */
	MeetingTrace(Visibility visibility, LocalDate today) {
		this.meeting = visibility.audiences().snapshot().meeting();
		this.shown = new ShownMeeting(visibility);
		this.chains = new Chains(this.shown, today);
	}

	/**
	 * What became of a session.
	 * @param from where the page of its outputs begins, or absent for the first
	 */
	public Optional<Chain> session(SessionId id, @Nullable Cursor from) {
		return this.shown.session(id).map((_) -> {
			var all = this.shown.outputsOf(id, from);
			var outputs = all.filter(this.shown::shows);
			return new Chain(this.meeting, Links.session(this.shown, id), List.of(), this.chains.from(outputs),
					outputs.items().size() < all.items().size());
		});
	}

	/**
	 * The chain through an output.
	 * @param from where the page of those that cite it begins, or absent for the first
	 */
	public Optional<Chain> output(OutputId id, @Nullable Cursor from) {
		return this.shown.output(id)
			.map((output) -> new Chain(this.meeting, Links.output(output), this.chains.to(output.session()),
					this.chains.from(output, from), false));
	}

	/** The chain through a recommendation. */
	public Optional<Chain> recommendation(RecommendationId id) {
		return this.shown.recommendation(id)
			.map((recommendation) -> new Chain(this.meeting, Links.recommendation(recommendation),
					this.chains.to(recommendation), this.chains.from(recommendation)));
	}

	/** The chain through an initiative. */
	public Optional<Chain> initiative(InitiativeId id) {
		return this.shown.roadmaps()
			.initiative(id)
			.map((planned) -> new Chain(this.meeting, Links.initiative(planned), this.chains.to(planned),
					this.chains.from(planned)));
	}

	/** Outputs carried forward that no recommendation cites, of one page of outputs. */
	Slice<Link> orphanedOutputs(@Nullable Cursor from) {
		return this.chains.unusedOutputs(from);
	}

	/** Agreed recommendations that nothing carries out, of one page of them. */
	Slice<Link> orphanedRecommendations(@Nullable Cursor from) {
		return this.chains.unusedRecommendations(from);
	}

}
