package org.multaqa.launcher.rehearsal;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.launcher.seeds.Seeds;
import org.multaqa.model.ModelJson;
import org.multaqa.roadmap.api.RoadmapsApi;

/**
 * What is published stands: the edition is read right after its publication, and once
 * more when the story is over and reservations are lifted and milestones reached.
 */
final class FrozenEdition {

	private final Seeds seeds;

	private final PublicApi api;

	private boolean published;

	private @Nullable String first;

	FrozenEdition(Seeds seeds, PublicApi api) {
		this.seeds = seeds;
		this.api = api;
	}

	/** Told of each act before it is played. */
	void before(Act act) {
		@Nullable String number = this.seeds.edition();
		if (number == null) {
			return;
		}
		if (this.published && this.first == null) {
			this.first = read(number);
		}
		this.published |= act.name().equals("roadmap/edition/" + number);
	}

	/** What is wrong with it; empty if nothing is. */
	String fault() {
		@Nullable String number = this.seeds.edition();
		if (number == null || this.first == null) {
			return "";
		}
		String last = read(number);
		return last.equals(this.first) ? "" : "it said " + this.first + " and says " + last;
	}

	private String read(String number) {
		return ModelJson
			.write(this.api.read(RoadmapsApi.class, (api) -> api.readEdition(this.seeds.roadmapId(), number)));
	}

}
