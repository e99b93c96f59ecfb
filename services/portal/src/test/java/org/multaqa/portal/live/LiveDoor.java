package org.multaqa.portal.live;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.journal.Entry;
import org.multaqa.portal.projections.subject.ReadModel;

/** What open pages hear of, for the table of reading. */
public final class LiveDoor {

	private final LivePages pages;

	public LiveDoor(Audiences audiences, MeterRegistry meters) {
		this.pages = new LivePages(10, audiences, meters);
		this.pages.start();
	}

	/** Whether the page of an actor hears of an event when it happens. */
	public boolean tells(Actor actor, Entry entry, ReadModel model) {
		var page = this.pages.open(model.meeting(), actor).orElseThrow();
		try {
			var event = ModelJson.mapper()
				.readValue(entry.data(), EventCatalogue.find(entry.type()).orElseThrow().event());
			this.pages.tell(new EventEnvelope<>(entry.subject(), entry.sequence(), entry.type(), entry.time(),
					entry.actor(), entry.correlation(), entry.causation(), event), model);
			for (byte[] hint = page.take(Duration.ZERO); hint != null; hint = page.take(Duration.ZERO)) {
				if (!new String(hint, java.nio.charset.StandardCharsets.UTF_8).contains("event: operations\n")) {
					return true;
				}
			}
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.pages.close(page);
		}
	}

}
