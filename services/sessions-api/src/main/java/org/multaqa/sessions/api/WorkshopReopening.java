package org.multaqa.sessions.api;

import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;

/** Why a workshop takes outputs again. */
public record WorkshopReopening(@Lines LocalizedText reason) {

}
