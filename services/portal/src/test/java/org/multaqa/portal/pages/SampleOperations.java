package org.multaqa.portal.pages;

import java.util.LinkedHashMap;
import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.operations.OperationsPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.rebuild.Progress;

import static org.multaqa.portal.pages.SampleMeeting.at;
import static org.multaqa.portal.pages.SampleMeeting.map;

/** A filled record for the operators' page. */
final class SampleOperations {

	private SampleOperations() {
	}

	static OperationsPage page() {
		var services = new LinkedHashMap<String, Boolean>();
		List.of("identity", "registration", "sessions", "recommendations", "notifications", "portal")
			.forEach((name) -> services.put(name, true));
		services.put("roadmap", false);
		return new OperationsPage(
				services.entrySet()
					.stream()
					.map((service) -> new OperationsPage.ServiceLine(service.getKey(), service.getValue(), 3, 2,
							service.getValue() ? 0L : null, !service.getValue(), 1, 0))
					.toList(),
				List.of(new OperationsPage.Parked("portal", "p-1", "output/o-memoranda-unread",
						"output/o-memoranda-unread@1", "org.multaqa.output.recorded.v1", "no such session",
						at("2025-12-08T10:00"), 3, 4, 240L)),
				1, new OperationsPage.Journal(128, 12480, 0), OperationsPage.ReadModelsInUse.of(2, rebuild()),
				ActionState.yes(), ActionState.yes());
	}

	private static Progress rebuild() {
		return new Progress(3, Progress.State.BUILDING, new PersonId("hana"), at("2025-12-08T11:00"), null,
				List.of(new Progress.TopicProgress("multaqa.workshops.v1", 4200, 9100)),
				List.of("output/o-memoranda-unread: no such session"), List.of("output/o-lost"), null);
	}

}
