package org.multaqa.portal.exports;

import org.multaqa.model.MeetingId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.personal.PersonalProgrammes;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.Snapshot;

import org.springframework.stereotype.Component;

/**
 * What the calendar of one person shows: whoever knows its address is shown what a
 * visitor is shown of these sessions, and nothing more.
 */
@Component
final class OwnExports {

	private final Exports exports;

	private final ReadModels models;

	private final PersonalProgrammes personal;

	OwnExports(Exports exports, ReadModels models, PersonalProgrammes personal) {
		this.exports = exports;
		this.models = models;
		this.personal = personal;
	}

	/**
	 * The released sessions that are somebody's own.
	 * @param secret of the address of their calendar
	 * @throws RuleViolation {@code request.unknown-address} also where the secret has
	 * been renewed, and whatever {@link Exports#programme} does not show
	 */
	ReleasedProgramme programme(MeetingId meeting, String secret) {
		return this.personal.owner(meeting, secret)
			.map((person) -> OwnSessions.of(person, new Snapshot(this.models, meeting),
					this.personal.of(person, meeting), this.models.programmes().sessionsWithPlaceOf(person, meeting)))
			.map((own) -> this.exports.programme(meeting).only((session) -> own.includes(session.plan().id())))
			.orElseThrow(() -> RuleViolation.unknown("request.unknown-address"));
	}

}
