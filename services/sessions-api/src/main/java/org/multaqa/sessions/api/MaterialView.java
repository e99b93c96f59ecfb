package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.events.MaterialEvent.MaterialContent;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;

/**
 * A material of a session.
 *
 * @param title what it is called
 * @param readers for whom it is
 * @param content a link, or a file
 * @param name what the file is called; absent for a link
 * @param hash SHA-256 of what is in the file, lower-case hex; absent for a link
 */
public record MaterialView(MaterialId id, LocalizedText title, MaterialReaders readers, MaterialContent content,
		@Nullable String name, @Nullable String hash) {

}
