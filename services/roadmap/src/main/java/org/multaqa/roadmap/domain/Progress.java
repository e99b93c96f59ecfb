package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.InitiativeId;
import org.multaqa.roadmap.api.RoadmapFacts;

/**
 * How far the offices have come with what is published.
 *
 * @param commitments what the latest edition commits them to; none before the first
 * @param reached the milestones of all editions that were reached, each once
 */
public record Progress(List<Commitment> commitments, List<Reached> reached) {

	public static final Progress NONE = new Progress(List.of(), List.of());

	public Progress {
		commitments = List.copyOf(commitments);
		reached = List.copyOf(reached);
	}

	/** The same milestones reached, by what another edition commits to from now on. */
	public Progress by(Content edition) {
		return new Progress(edition.initiatives().stream().map(Commitment::of).toList(), this.reached);
	}

	/** What each line of the latest edition commits its lead to. */
	Map<InitiativeId, RoadmapFacts.Line> lines() {
		return this.commitments.stream()
			.collect(Collectors.toUnmodifiableMap(Commitment::initiative,
					(made) -> new RoadmapFacts.Line(made.lead(), Set.copyOf(made.milestones()))));
	}

	boolean says(Reached milestone) {
		return this.reached.stream()
			.anyMatch((known) -> known.concernsSameAs(milestone) && known.on().equals(milestone.on()));
	}

	Progress with(Reached milestone) {
		var others = this.reached.stream().filter((known) -> !known.concernsSameAs(milestone));
		return new Progress(this.commitments, Stream.concat(others, Stream.of(milestone)).toList());
	}

}
