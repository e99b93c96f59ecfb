package org.multaqa.sessions.api;

import org.multaqa.model.LocalizedText;

/** A release to be made. */
public record ReleaseRequest(LocalizedText name) {

}
