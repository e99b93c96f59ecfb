package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackAdded;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.model.events.TrackEvent.TrackRemoved;
import org.multaqa.model.events.TrackEvent.TrackRevised;

/** What is done with the tracks of a programme. */
sealed interface TrackActs permits Programme {

	/**
	 * There is a track.
	 * @throws RuleViolation {@code programme.track-exists}, {@code text.too-long}
	 */
	default Decision<Programme> addTrack(Track track) {
		Limits.name(track.names());
		var existing = programme().themes().find(track.id());
		if (existing.isPresent()) {
			if (existing.get().track().equals(track)) {
				return Decision.unchanged(programme());
			}
			throw new RuleViolation("programme.track-exists", track.id());
		}
		return Decision.of(programme().with(programme().themes().plus(track)),
				new TrackAdded(programme().meeting(), track));
	}

	/**
	 * The colour that a track has, or would have if it were added and nobody chose one.
	 */
	default TrackColour colourOf(TrackId id) {
		return programme().themes()
			.find(id)
			.map((known) -> known.track().colour())
			.orElseGet(() -> TrackColour
				.after(programme().tracks().stream().map((known) -> known.track().colour()).toList()));
	}

	/**
	 * Changes what a track is called, and its colour. What a release shows of it stays.
	 * @throws RuleViolation {@code programme.unknown-track}, {@code text.too-long}
	 */
	default Decision<Programme> reviseTrack(Track track) {
		Limits.name(track.names());
		return programme().themes().get(track.id()).track().equals(track) ? Decision.unchanged(programme()) : Decision
			.of(programme().with(programme().themes().with(track)), new TrackRevised(programme().meeting(), track));
	}

	/**
	 * Takes away a track. Sessions that are to take place are taken out of it first, by
	 * whoever plans them; cancelled ones, which nobody plans any more, leave it with
	 * this.
	 * @throws RuleViolation {@code programme.unknown-track}, {@code programme.track-used}
	 */
	default Decision<Programme> removeTrack(TrackId id) {
		return Decision.when(programme().facts().removal(id), programme(), () -> {
			var next = programme().with(programme().themes().without(id));
			var facts = new ArrayList<DomainEvent>();
			for (Session session : programme().sessions().stream().filter((each) -> each.isIn(id)).toList()) {
				var outside = session.as(session.plan().inTrack(null));
				next = next.replace(outside);
				facts.add(new SessionRevised(programme().meeting(), outside.plan()));
			}
			facts.add(new TrackRemoved(programme().meeting(), id));
			return new Decision<>(next, facts);
		});
	}

	private Programme programme() {
		return (Programme) this;
	}

}
