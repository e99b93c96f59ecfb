package org.multaqa.roadmap.api;

import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;

/** Why an approver sends a roadmap back. */
public record GateReturn(@Lines LocalizedText reason) {

}
