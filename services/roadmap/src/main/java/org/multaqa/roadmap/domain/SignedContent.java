package org.multaqa.roadmap.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.roadmap.api.EditionView;

/**
 * What was approved and published. It is kept once and never changes.
 *
 * @param initiatives in the order of their ids
 * @param grounds what they rest on; absent in the first form
 * @param plan what the roadmap, its areas and its gates are called; absent before the
 * third form
 * @param hash what approvals are bound to
 */
public record SignedContent(List<Initiative> initiatives, @Nullable Grounds grounds, EditionView.@Nullable Plan plan,
		String hash) {

	public SignedContent {
		initiatives = List.copyOf(initiatives);
	}

}
