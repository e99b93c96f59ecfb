package org.multaqa.portal.live;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.LateWordsArrived;
import org.multaqa.model.events.WorkshopEvent.OfLateWords;
import org.multaqa.model.events.WorkshopEvent.OfOutput;
import org.multaqa.model.events.WorkshopEvent.OfWorkshop;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.model.events.WorkshopEvent.WorkshopAccepted;
import org.multaqa.model.events.WorkshopEvent.WorkshopClosing;
import org.multaqa.model.events.WorkshopEvent.WorkshopJoined;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.model.events.WorkshopEvent.WorkshopReopened;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.workshop.LateWords;
import org.multaqa.portal.projections.workshop.Output;

/** What happened in workshops, as hints. */
final class WorkshopHints {

	private WorkshopHints() {
	}

	static Set<String> of(OfWorkshop event) {
		String room = "workshop:" + event.session();
		return switch (event) {
			case WorkshopJoined _ -> Set.of(room);
			case WorkshopOpened _, WorkshopReopened _, WorkshopClosing _ -> Set.of(room, Hints.TASKS, Hints.SESSIONS);
			case WorkshopAccepted _ -> Set.of(room, Hints.TASKS, Hints.SESSIONS, Hints.CHANGES);
		};
	}

	static Set<String> of(OfLateWords event, @Nullable ReadModel model) {
		if (event instanceof LateWordsArrived arrived) {
			return ofLateWords(arrived.session());
		}
		return (model instanceof LateWords late) ? ofLateWords(late.session()) : Set.of(Hints.TASKS);
	}

	private static Set<String> ofLateWords(SessionId session) {
		return Set.of(Hints.TASKS, "workshop:" + session, "late-words:" + session);
	}

	static Set<String> of(OfOutput event, @Nullable ReadModel model) {
		var names = new HashSet<>(switch (event) {
			case OutputRecorded _, OutputWithdrawn _ ->
				Set.of(Hints.PROGRAMME, Hints.JOURNEY, Hints.SESSIONS, Hints.CHANGES);
			case OutputReworded _ -> Set.of(Hints.CHANGES);
			case OutputCarriedForward _, OutputSetAside _ -> Set.of(Hints.JOURNEY);
		});
		if (model instanceof Output output) {
			names.add("workshop:" + output.session());
		}
		return names;
	}

}
