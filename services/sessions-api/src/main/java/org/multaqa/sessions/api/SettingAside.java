package org.multaqa.sessions.api;

import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;

/** Why words that arrived late do not become an output; their author reads it. */
public record SettingAside(@Lines LocalizedText reason) {

}
