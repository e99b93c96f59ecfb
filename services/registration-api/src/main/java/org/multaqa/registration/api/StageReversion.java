package org.multaqa.registration.api;

import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.MeetingEvent.MeetingStage;

/**
 * Back to the stage before.
 *
 * @param stage where the meeting shall stand again
 * @param reason why; everybody who may know of the meeting may read it
 */
public record StageReversion(MeetingStage stage, @Lines LocalizedText reason) {

}
