package org.multaqa.launcher.rehearsal;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.launcher.seeds.Expectations.Writers;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.api.InitiativeView;
import org.multaqa.roadmap.api.RoadmapView;
import org.multaqa.roadmap.api.RoadmapsApi;

import org.springframework.web.client.HttpClientErrorException;

/**
 * Before the roadmap is put to anybody, two people change one initiative from the same
 * version: one its quarters, the other its partners. The second is refused, puts the own
 * change into what is there by then, and both stand. Afterwards it is as it was, so that
 * the story goes on.
 */
final class MergedConflict {

	private static final String STALE = "precondition.stale";

	private final RoadmapId roadmap;

	private final @Nullable Writers writers;

	private final Function<PersonId, PublicApi> people;

	private @Nullable String fault;

	/**
	 * Changes nothing yet.
	 * @param writers the two, or absent where the story has no two
	 * @param people the public API as each of them asks it
	 */
	MergedConflict(RoadmapId roadmap, @Nullable Writers writers, Function<PersonId, PublicApi> people) {
		this.roadmap = roadmap;
		this.writers = writers;
		this.people = people;
	}

	/** Told of each act before it is played. */
	void before(Act act) {
		boolean now = act.name().equals("roadmap/consultation/opened") || act.name().startsWith("roadmap/presented/");
		if (now && this.fault == null && this.writers != null) {
			this.fault = merge(this.writers);
		}
	}

	/** What is wrong with it; empty if nothing is. */
	String fault() {
		if (this.writers == null) {
			return "";
		}
		return (this.fault != null) ? this.fault : "the roadmap of the story is put to nobody";
	}

	private String merge(Writers two) {
		var headquarters = this.people.apply(two.headquarters());
		var head = this.people.apply(two.head());
		var opened = read(headquarters);
		var before = line(opened, two.initiative());
		var quarters = List.of(before.quarters().getFirst());
		var partners = List.<OfficeId>of();
		if (quarters.equals(before.quarters()) || partners.equals(before.partners())) {
			return two.initiative() + " has only one quarter, or no partner";
		}
		save(headquarters, opened, two, (asked) -> with(asked, quarters, before.partners()));
		String refused = code(() -> save(head, opened, two, (asked) -> with(asked, before.quarters(), partners)));
		var there = read(head);
		var mine = line(there, two.initiative());
		save(head, there, two, (asked) -> with(asked, mine.quarters(), partners));
		var merged = line(read(headquarters), two.initiative());
		save(headquarters, read(headquarters), two, (asked) -> with(asked, before.quarters(), before.partners()));
		if (!refused.equals(STALE)) {
			return "the second is not refused as " + STALE + " but “" + refused + "”";
		}
		if (!merged.quarters().equals(quarters) || !merged.partners().equals(partners)) {
			return "what comes of both is " + merged;
		}
		var after = line(read(headquarters), two.initiative());
		return after.equals(before) ? "" : "it was " + before + " and is " + after;
	}

	private RoadmapView read(PublicApi person) {
		return person.read(RoadmapsApi.class, (api) -> api.read(this.roadmap));
	}

	private static InitiativeView line(RoadmapView roadmap, InitiativeId id) {
		return roadmap.initiatives().stream().filter((each) -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private RoadmapView save(PublicApi person, RoadmapView seen, Writers two, UnaryOperator<InitiativeRequest> change) {
		var wanted = change.apply(request(line(seen, two.initiative())));
		return person.read(RoadmapsApi.class,
				(api) -> api.revise("\"" + seen.version() + "\"", this.roadmap, two.initiative(), wanted));
	}

	private static InitiativeRequest request(InitiativeView it) {
		return new InitiativeRequest(it.id(), it.title(), it.outcome(), it.impactArea(), it.quarters(), it.lead(),
				it.partners(), it.measure(),
				it.milestones()
					.stream()
					.map((step) -> new InitiativeRequest.Step(step.id(), step.title(), step.due()))
					.toList(),
				it.sources(), null, null);
	}

	private static InitiativeRequest with(InitiativeRequest it, List<String> quarters, List<OfficeId> partners) {
		return new InitiativeRequest(it.id(), it.title(), it.outcome(), it.impactArea(), quarters, it.lead(), partners,
				it.measure(), it.milestones(), it.sources(), null, null);
	}

	/** Why it is refused, or which version it made. */
	private static String code(Supplier<RoadmapView> call) {
		try {
			return "version " + call.get().version();
		}
		catch (HttpClientErrorException ex) {
			return ex.getResponseBodyAsString().contains("\"" + STALE + "\"") ? STALE : ex.toString();
		}
	}

}
