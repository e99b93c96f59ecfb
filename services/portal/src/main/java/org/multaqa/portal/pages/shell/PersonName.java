package org.multaqa.portal.pages.shell;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * A person as shown.
 *
 * @param name how the person is called, or absent where the person asked to be erased or
 * the name has not arrived yet
 */
public record PersonName(PersonId id, @Nullable LocalizedText name) {

}
