package org.multaqa.roadmap.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.testkit.History;

import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.BASIS;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.EVENING;
import static org.multaqa.roadmap.domain.Fixtures.GROUNDS;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.NEXT_EVENING;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.NO_PASSKEY;
import static org.multaqa.roadmap.domain.Fixtures.OSKAR;
import static org.multaqa.roadmap.domain.Fixtures.PLAN;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.VERA;
import static org.multaqa.roadmap.domain.Fixtures.WHY;
import static org.multaqa.roadmap.domain.Fixtures.proposal;
import static org.multaqa.roadmap.domain.Fixtures.text;

/** How roadmaps have come to where they stand, one for each place. */
public final class Histories {

	private static final LocalDate REACHED = LocalDate.of(2026, 1, 31);

	private static final PlanTexts RENAMED = new PlanTexts(text("Another name"), PLAN.impactAreas(), PLAN.gates(), null,
			null);

	private Histories() {
	}

	/**
	 * All of them.
	 * @return by what they are
	 */
	public static Map<String, History<Roadmap>> all() {
		var all = new LinkedHashMap<String, History<Roadmap>>();
		var empty = History.of(Roadmap.open(ID, DOHA, PLAN, HASHER));
		var drafted = empty.then((it) -> it.draft(proposal(), BASIS, HASHER, CLARA));
		var inConsultation = drafted.then((it) -> it.consult(null, CLARA, NOON));
		var presented = drafted.then((it) -> it.present(GROUNDS, List.of(), HASHER, CLARA, NOON));
		var half = presented.then((it) -> it.approve("sg", it.contentHash(), OSKAR, NOON, NO_PASSKEY));
		var approved = half.then((it) -> it.approve("president", it.contentHash(), VERA, NOON, NO_PASSKEY));
		var published = approved.then((it) -> it.publish(HASHER, CLARA, NOON));
		var writtenOn = published.then((it) -> it.revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA));
		all.put("an empty one", empty);
		all.put("a drafted one", drafted);
		all.put("one in consultation", inConsultation);
		all.put("one after its consultation", inConsultation.then((it) -> it.closeConsultation(CLARA, NOON)));
		all.put("one in consultation until an evening", drafted.then((it) -> it.consult(EVENING, CLARA, NOON)));
		all.put("one whose consultation was prolonged", drafted.then((it) -> it.consult(EVENING, CLARA, NOON))
			.then((it) -> it.consultUntil(NEXT_EVENING, CLARA, NOON)));
		all.put("one whose consultation with an end was closed",
				drafted.then((it) -> it.consult(EVENING, CLARA, NOON)).then((it) -> it.closeConsultation(CLARA, NOON)));
		all.put("a presented one", presented);
		all.put("one past its first gate", half);
		all.put("one edited past its first gate",
				half.then((it) -> it.revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA)));
		all.put("one sent back from the second gate", half.then((it) -> it.sendBack("president", WHY, VERA, NOON)));
		all.put("one whose reservation was lifted past its first gate", half.then((it) -> it.lift(AGREED, LAC)));
		all.put("one whose reservation was lifted before anybody approved",
				presented.then((it) -> it.lift(AGREED, LAC)));
		all.put("an approved one", approved);
		all.put("a published one", published);
		all.put("one whose milestone was reached",
				published.then((it) -> it.reach(new Reached(CHARTER, TEXT_OUT, REACHED, CLARA, NOON), REACHED)));
		all.put("one whose reservation was lifted after its edition", published.then((it) -> it.lift(AGREED, LAC)));
		all.put("one written on after its edition", writtenOn);
		all.put("one that says what its edition says again",
				writtenOn.then((it) -> it.revise(proposal(), BASIS, HASHER, CLARA)));
		all.put("one whose initiative is gone after its edition",
				published.then((it) -> it.remove(CHARTER, HASHER, CLARA)));
		all.put("one called otherwise past its first gate", half.then((it) -> it.reword(RENAMED, List.of(), CLARA)));
		all.put("one called otherwise after its edition", published.then((it) -> it.reword(RENAMED, List.of(), CLARA)));
		all.put("one called again as in its edition", published.then((it) -> it.reword(RENAMED, List.of(), CLARA))
			.then((it) -> it.reword(PLAN.texts(), List.of(), CLARA)));
		return all;
	}

}
