package org.multaqa.portal.projections.workshop;

import java.util.List;
import java.util.Optional;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.MaterialEvent.MaterialContent;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * The materials of a session.
 *
 * @param all in their order
 * @param last the last event in them
 */
public record Materials(SessionId session, MeetingId meeting, List<Material> all, LastEvent last) implements ReadModel {

	public Materials {
		all = List.copyOf(all);
	}

	@Override
	public String subject() {
		return "materials/" + this.session;
	}

	Optional<Material> find(MaterialId id) {
		return this.all.stream().filter((material) -> material.id().equals(id)).findFirst();
	}

	/** A link, or a file that sessions keeps. */
	public record Material(MaterialId id, LocalizedText title, MaterialReaders readers, MaterialContent content) {

	}

}
