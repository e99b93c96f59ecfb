package org.multaqa.portal.projections.workshop;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.events.MaterialEvent;
import org.multaqa.model.events.MaterialEvent.MaterialAdded;
import org.multaqa.model.events.MaterialEvent.MaterialFileReplaced;
import org.multaqa.model.events.MaterialEvent.MaterialRemoved;
import org.multaqa.model.events.MaterialEvent.MaterialRevised;
import org.multaqa.model.events.MaterialEvent.MaterialsReordered;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.workshop.Materials.Material;

/** How the materials of a session follow from their events. */
public final class MaterialsProjection {

	/** Those of a meeting. */
	public static final Listing<Materials> LISTING = Listing.of(MaterialsProjection::listed).by("session", "meeting");

	private MaterialsProjection() {
	}

	private static Map<String, Object> listed(Materials materials) {
		return Map.of("meeting", materials.meeting(), "session", materials.session());
	}

	public static @Nullable Materials next(@Nullable Materials before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof MaterialEvent event)) {
			return before;
		}
		var last = LastEvent.of(envelope);
		var known = (before != null) ? before : new Materials(event.session(), event.meeting(), List.of(), last);
		return new Materials(known.session(), known.meeting(), after(known, event).toList(), last);
	}

	private static Stream<Material> after(Materials known, MaterialEvent event) {
		return switch (event) {
			case MaterialAdded added -> Stream.concat(known.all().stream(),
					Stream.of(new Material(added.material(), added.title(), added.readers(), added.content())));
			case MaterialRevised revised ->
				with(known, new Material(revised.material(), revised.title(), revised.readers(), revised.content()));
			case MaterialFileReplaced replaced -> known.find(replaced.material())
				.map((file) -> with(known, new Material(file.id(), file.title(), file.readers(), replaced.content())))
				.orElseGet(known.all()::stream);
			case MaterialRemoved removed ->
				known.all().stream().filter((each) -> !each.id().equals(removed.material()));
			case MaterialsReordered reordered -> reordered.order().stream().flatMap((id) -> known.find(id).stream());
		};
	}

	private static Stream<Material> with(Materials known, Material changed) {
		return known.all().stream().map((each) -> each.id().equals(changed.id()) ? changed : each);
	}

}
