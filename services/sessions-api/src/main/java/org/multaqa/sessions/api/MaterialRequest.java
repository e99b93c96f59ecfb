package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;

/**
 * What a material is called, for whom it is and, of a link, where it leads.
 *
 * @param title at most 200 characters in each language
 * @param address https or http; absent for a file, and for a link that leads where it did
 */
public record MaterialRequest(LocalizedText title, MaterialReaders readers, @Nullable String address) {

}
