package org.multaqa.portal.projections.workshop;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.events.WorkshopEvent.LateWordsArrived;
import org.multaqa.model.events.WorkshopEvent.LateWordsErased;
import org.multaqa.model.events.WorkshopEvent.LateWordsSetAside;
import org.multaqa.model.events.WorkshopEvent.LateWordsTakenUp;
import org.multaqa.model.events.WorkshopEvent.OfLateWords;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.workshop.LateWords.Standing;

/** How what arrived late follows from its events. */
public final class LateWordsProjection {

	/** Those of sessions by what became of them, and those of an author. */
	public static final Listing<LateWords> LISTING = Listing.of(LateWordsProjection::listed)
		.by("id", "session", "standing")
		.by("id", "session", "by");

	private LateWordsProjection() {
	}

	private static Map<String, Object> listed(LateWords late) {
		return Map.of("id", late.id(), "session", late.session(), "standing", late.standing(), "by", late.by());
	}

	public static @Nullable LateWords next(@Nullable LateWords before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof OfLateWords event)) {
			return before;
		}
		if (event instanceof LateWordsArrived arrived) {
			return new LateWords(arrived.words(), arrived.meeting(), arrived.session(), arrived.by(), Standing.WAITING,
					LastEvent.of(envelope));
		}
		return (before != null) ? new LateWords(before.id(), before.meeting(), before.session(), before.by(),
				standing(event), LastEvent.of(envelope)) : null;
	}

	private static Standing standing(OfLateWords event) {
		return switch (event) {
			case LateWordsArrived _ -> Standing.WAITING;
			case LateWordsSetAside _ -> Standing.SET_ASIDE;
			case LateWordsTakenUp _ -> Standing.TAKEN_UP;
			case LateWordsErased _ -> Standing.ERASED;
		};
	}

}
