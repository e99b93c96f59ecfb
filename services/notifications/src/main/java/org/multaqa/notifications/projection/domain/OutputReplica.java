package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;

/**
 * An output and what became of it. Its parts come from several topics in any order: a
 * recommendation may cite it before we have heard of it.
 *
 * @param said who said what, or absent as long as we have not heard of it
 * @param carried who carries it forward, or absent
 * @param withdrawn whether it was taken back
 * @param citedBy the recommendations that cite it
 */
public record OutputReplica(OutputId output, @Nullable Said said, @Nullable Carried carried, boolean withdrawn,
		List<RecommendationId> citedBy) {

	public OutputReplica {
		citedBy = List.copyOf(citedBy);
	}

	public static OutputReplica empty(OutputId output) {
		return new OutputReplica(output, null, null, false, List.of());
	}

	public OutputReplica saying(Said next) {
		return new OutputReplica(this.output, next, this.carried, this.withdrawn, this.citedBy);
	}

	/**
	 * Other words of the same person: whoever words them, they stay the author's.
	 * @return the replica so far
	 */
	public OutputReplica reworded(String words) {
		return (this.said == null) ? this
				: saying(new Said(this.said.meeting(), this.said.author(), this.said.language(), words));
	}

	public OutputReplica carriedForward(@Nullable Carried by) {
		return new OutputReplica(this.output, this.said, by, this.withdrawn, this.citedBy);
	}

	public OutputReplica takenBack() {
		return new OutputReplica(this.output, this.said, this.carried, true, this.citedBy);
	}

	public OutputReplica citedIn(RecommendationId recommendation) {
		if (this.citedBy.contains(recommendation)) {
			return this;
		}
		var all = new ArrayList<>(this.citedBy);
		all.add(recommendation);
		return new OutputReplica(this.output, this.said, this.carried, this.withdrawn, all);
	}

	/**
	 * What was said.
	 *
	 * @param author who wrote it down
	 * @param language a language tag
	 */
	public record Said(MeetingId meeting, PersonId author, String language, String words) {

	}

	/** That it is carried forward. */
	public record Carried(PersonId by, Instant at) {

	}

}
