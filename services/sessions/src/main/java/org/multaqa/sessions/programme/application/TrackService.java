package org.multaqa.sessions.programme.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.TrackId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.sessions.api.ProgrammeActions;
import org.multaqa.sessions.programme.domain.Programme;

/**
 * What organisers do with the tracks of a programme. Who may do what is refused as by
 * {@link ProgrammeService}.
 */
public class TrackService {

	private final ProgrammeCommands commands;

	public TrackService(Aggregates<Programme> programmes, MeetingReplicas meetings, KnownPeople people) {
		this.commands = new ProgrammeCommands(programmes, meetings, people);
	}

	/**
	 * Adds a track.
	 * @param colour absent for the one that the fewest tracks have
	 * @throws RuleViolation as {@link Programme#addTrack}
	 */
	public Versioned<Programme> add(RequestContext context, MeetingId meeting, TrackId id, LocalizedText names,
			@Nullable TrackColour colour) {
		return this.commands.changeAll(context, meeting, ProgrammeActions::plan, (programme, _) -> programme
			.addTrack(new Track(id, names, (colour != null) ? colour : programme.colourOf(id))));
	}

	/**
	 * Changes what a track is called, and its colour.
	 * @param context names the version of the track that was seen
	 * @param colour absent to leave it as it is
	 * @throws RuleViolation as {@link Programme#reviseTrack}
	 */
	public Versioned<Programme> revise(RequestContext context, MeetingId meeting, TrackId id, LocalizedText names,
			@Nullable TrackColour colour) {
		return this.commands.change(context, meeting, id, (actions) -> actions.reviseTrack(id), (programme, _) -> {
			context.requireVersion();
			return programme.reviseTrack(new Track(id, names, (colour != null) ? colour : programme.colourOf(id)));
		});
	}

	/**
	 * Takes away a track.
	 * @throws RuleViolation as {@link Programme#removeTrack}
	 */
	public Versioned<Programme> remove(RequestContext context, MeetingId meeting, TrackId id) {
		return this.commands.changeAll(context, meeting, (actions) -> actions.removeTrack(id),
				(programme, _) -> programme.removeTrack(id));
	}

}
