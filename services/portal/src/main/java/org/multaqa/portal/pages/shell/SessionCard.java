package org.multaqa.portal.pages.shell;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * A session in a list.
 *
 * @param title what it is called
 * @param slot where and when by the latest release, or absent while it has no place
 * @param running whether it takes place now
 * @param stage how far its workshop is
 * @param languages the languages spoken
 * @param outputs how many outputs it has brought
 */
public record SessionCard(SessionId id, SessionKind kind, LocalizedText title, @Nullable Slot slot, boolean running,
		WorkshopStage stage, List<String> languages, int outputs) {

	public SessionCard {
		languages = List.copyOf(languages);
	}

}
