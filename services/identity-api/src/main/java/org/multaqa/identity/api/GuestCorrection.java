package org.multaqa.identity.api;

import org.multaqa.model.LocalizedText;

/** The name of a guest, written right. */
public record GuestCorrection(LocalizedText name) {

}
