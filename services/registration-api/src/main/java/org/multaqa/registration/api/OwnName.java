package org.multaqa.registration.api;

import org.multaqa.model.LocalizedText;

/** How a person is called, in their own words. */
public record OwnName(LocalizedText name) {

}
