package org.multaqa.sessions.material.domain;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;

/**
 * A material of a session.
 *
 * @param title what it is called
 * @param readers for whom it is
 */
public record Material(MaterialId id, LocalizedText title, MaterialReaders readers, Content content) {

	Material with(Content other) {
		return new Material(this.id, this.title, this.readers, other);
	}

}
