package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;

/**
 * The editions of a roadmap, without their contents. One that passed two gates takes less
 * than 1,000 bytes, and some 4,000 where passkeys signed, so there is room for more than
 * anybody publishes.
 *
 * @param all the first one first
 * @param named what the roadmap, its areas and its gates are called in the latest; absent
 * while there is none, and where that was published before they could be called otherwise
 */
public record Publications(List<Publication> all, @Nullable PlanTexts named) {

	static final Publications NONE = new Publications(List.of(), null);

	public Publications {
		all = List.copyOf(all);
	}

	public Optional<Publication> latest() {
		return this.all.isEmpty() ? Optional.empty() : Optional.of(this.all.getLast());
	}

	/** Whether the latest is of a content. */
	boolean have(String contentHash) {
		return latest().filter((publication) -> publication.contentHash().equals(contentHash)).isPresent();
	}

	public Optional<Publication> find(String number) {
		return this.all.stream().filter((publication) -> publication.number().equals(number)).findFirst();
	}

	String nextNumber() {
		return "1." + this.all.size();
	}

	/** What the roadmap, its areas and its gates are called in the latest. */
	PlanTexts names(RoadmapPlan plan) {
		return (this.named != null) ? this.named : plan.asOpened();
	}

	Publications with(Publication next, PlanTexts names) {
		return new Publications(Stream.concat(this.all.stream(), Stream.of(next)).toList(), names);
	}

}
