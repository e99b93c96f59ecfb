package org.multaqa.sessions.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.SessionId;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;

/**
 * A session to be planned, or all of it anew. Lists that are absent are empty, said twice
 * counts once.
 *
 * @param id its id, or absent to be given one; not needed in an edit
 * @param summary what it is about, or absent
 * @param people who does what
 * @param offices for which offices; none means all
 * @param languages the languages spoken; none means those of the meeting
 * @param capacity how many may take part, or absent
 * @param buildsOn sessions whose outputs it takes up
 * @param track the track that it is in, or absent
 * @param interpretation into which languages it is interpreted
 */
public record SessionRequest(@Nullable SessionId id, SessionKind kind, LocalizedText title,
		@Lines @Nullable LocalizedText summary, @Nullable List<Contributor> people, @Nullable List<OfficeId> offices,
		@Nullable List<LanguageTag> languages, @Nullable Integer capacity, @Nullable List<SessionId> buildsOn,
		@Nullable TrackId track, @Nullable List<LanguageTag> interpretation) {

}
