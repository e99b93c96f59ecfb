package org.multaqa.portal.pages.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.programme.SessionPage.Contributor;
import org.multaqa.portal.pages.shell.OfficeBadge;

/**
 * A session as a release shows it.
 *
 * @param place where and when, or absent where the release gives it no place
 * @param people who does what
 * @param offices the offices it is for; none means all
 * @param languages the tags of the languages spoken
 * @param capacity how many may take part, or absent for no limit
 * @param track the track that it is in, as it was then, or absent
 */
public record ReleasedCard(SessionId id, SessionKind kind, LocalizedText title, @Nullable ReleasedPlace place,
		List<Contributor> people, List<OfficeBadge> offices, List<String> languages, @Nullable Integer capacity,
		@Nullable Track track) {

	public ReleasedCard {
		people = List.copyOf(people);
		offices = List.copyOf(offices);
		languages = List.copyOf(languages);
	}

}
