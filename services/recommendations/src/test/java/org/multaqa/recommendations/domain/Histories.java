package org.multaqa.recommendations.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.OfficeId;
import org.multaqa.model.Stance;
import org.multaqa.testkit.History;

import static org.multaqa.recommendations.domain.Fixtures.AFRICA;
import static org.multaqa.recommendations.domain.Fixtures.ASIA;
import static org.multaqa.recommendations.domain.Fixtures.CITATION;
import static org.multaqa.recommendations.domain.Fixtures.CONTENT;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.LAC;
import static org.multaqa.recommendations.domain.Fixtures.LATER;
import static org.multaqa.recommendations.domain.Fixtures.LAYAN;
import static org.multaqa.recommendations.domain.Fixtures.MATEO;
import static org.multaqa.recommendations.domain.Fixtures.MENA;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.REASON;
import static org.multaqa.recommendations.domain.Fixtures.doha;

/** How recommendations have come to where they stand, one for each place. */
public final class Histories {

	private Histories() {
	}

	/**
	 * All of them.
	 * @return by what they are
	 */
	public static Map<String, History<Recommendation>> all() {
		var all = new LinkedHashMap<String, History<Recommendation>>();
		var draft = History.of(Recommendation.draft(ID, DOHA, MENA, "ar", CONTENT, List.of(CITATION), HIND));
		var submitted = draft.then((it) -> it.submit(doha(), HIND, NOON));
		var supported = submitted.then((it) -> it.support(LAC, MATEO, NOON));
		var inDiscussion = supported.then((it) -> it.discuss(Fixtures.doha(), LAYAN, NOON));
		var reserved = stated(inDiscussion, Stance.RESERVE);
		var agreed = decided(reserved);
		all.put("a draft", draft);
		all.put("a submitted one", submitted);
		all.put("a supported one", supported);
		all.put("one whose support was taken back", supported.then((it) -> it.withdrawSupport(LAC, MATEO)));
		all.put("one in discussion", inDiscussion);
		all.put("one of which all was said", reserved);
		all.put("an agreed one", agreed);
		all.put("an agreed one without its reservation",
				agreed.then((it) -> it.liftReservation(Fixtures.doha(), LAC, MATEO)));
		all.put("one not agreed", decided(stated(inDiscussion, Stance.BLOCK)));
		all.put("a withdrawn one", submitted.then((it) -> it.withdraw(HIND, NOON)));
		all.put("a withdrawn draft", draft.then((it) -> it.withdraw(HIND, NOON)));
		return all;
	}

	private static History<Recommendation> stated(History<Recommendation> before, Stance lac) {
		var history = before;
		var stances = Map.of(AFRICA, Stance.SUPPORT, ASIA, Stance.CAN_LIVE_WITH, LAC, lac, MENA, Stance.SUPPORT);
		for (OfficeId office : List.of(AFRICA, ASIA, LAC, MENA)) {
			history = history.then((it) -> it.state(Fixtures.doha(), office, stances.get(office), REASON, HIND, NOON));
		}
		return history;
	}

	private static History<Recommendation> decided(History<Recommendation> before) {
		return before.then((it) -> it.decide(Fixtures.doha(), LAYAN, LATER));
	}

}
