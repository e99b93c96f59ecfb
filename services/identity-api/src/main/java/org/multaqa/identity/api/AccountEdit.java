package org.multaqa.identity.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;

/**
 * What a person changes in the own account; what is absent stays as it is.
 *
 * @param name how the person is called
 * @param language in which the person wants to be addressed, a language tag
 */
public record AccountEdit(@Nullable LocalizedText name, @Nullable String language) {

}
