package org.multaqa.notifications.projection.domain;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RoomId;

/** A room, as far as letters name it. */
public record RoomReplica(MeetingId meeting, RoomId room, LocalizedText names) {

}
