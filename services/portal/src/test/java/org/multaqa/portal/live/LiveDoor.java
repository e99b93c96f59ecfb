package org.multaqa.portal.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
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
		this.pages = new LivePages(new LiveLimits(10, 10, 10, Duration.ZERO), audiences, meters);
		this.pages.start();
	}

	/** Whether the page of an actor hears of an event when it happens. */
	public boolean tells(Actor actor, Entry entry, ReadModel model) {
		var page = this.pages.open(new OpenPage(model.meeting(), actor, Set.of()), () -> true).orElseThrow();
		try {
			var event = ModelJson.mapper()
				.readValue(entry.data(), EventCatalogue.find(entry.type()).orElseThrow().event());
			this.pages.tell(new EventEnvelope<>(entry.subject(), entry.sequence(), entry.type(), entry.time(),
					entry.actor(), entry.correlation(), entry.causation(), event), model);
			byte @Nullable [] hints = page.take(Duration.ZERO);
			return hints != null && new String(hints, StandardCharsets.UTF_8).lines()
				.anyMatch((line) -> line.startsWith("event: ") && !line.equals("event: operations"));
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
