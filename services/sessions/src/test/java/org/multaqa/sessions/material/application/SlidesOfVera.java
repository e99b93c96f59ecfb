package org.multaqa.sessions.material.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryInsertOnly;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.sessions.material.domain.Content.StoredFile;
import org.multaqa.sessions.material.files.ContentTypes;
import org.multaqa.sessions.material.persistence.MemoryFileStore;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.PlannedSessions;
import org.multaqa.sessions.programme.application.SessionIdClaim;
import org.multaqa.sessions.programme.application.SessionIdClaims;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.testkit.MovedClock;

import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A session of which Vera is a speaker and keeps slides, in stores that may fail. */
abstract class SlidesOfVera {

	static final Actor SPEAKER = Actor.of(VERA.value(), "doha-2025:delegate:africa");

	static final Actor DELEGATE = Actor.of("hind", "doha-2025:delegate:mena");

	static final MaterialId SLIDES = new MaterialId("m-slides");

	static final LocalizedText TITLE = text("Slides");

	static final String PDF = "%PDF-1.7\n";

	final MemoryFileStore bytes = new MemoryFileStore();

	final FailingFileStore store = new FailingFileStore(this.bytes);

	final FailingMaterials materials = new FailingMaterials();

	final MovedClock clock = new MovedClock(NOW);

	final MaterialService service = new MaterialService(this.materials, sessions(),
			new FileKeeper(this.store, new ContentTypes(), new FileLimits(20, 30), this.clock));

	static SentFile file(String content) {
		return new SentFile("slides.pdf", new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
	}

	Versioned<ShownMaterials> add(RequestContext context, MaterialId id, String content) {
		return this.service.addFile(context, MODELS, id, TITLE, MaterialReaders.SESSION, file(content));
	}

	StoredFile slides() {
		return (StoredFile) this.service.read(SPEAKER, MODELS).state().materials().get(SLIDES).content();
	}

	String read(Actor actor) throws IOException {
		try (var content = this.service.open(actor, MODELS, SLIDES).content()) {
			return new String(content.readAllBytes(), StandardCharsets.US_ASCII);
		}
	}

	void afterAnHour() {
		this.clock.forward(FileKeeper.GRACE.plusSeconds(1));
		this.service.sweep();
	}

	private static PlannedSessions sessions() {
		var meetings = new MeetingReplicas(new MemoryReplicas<>());
		var planned = new MeetingPlanned(MEETING, text("Meeting"), LocalDate.parse("2025-12-07"),
				LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar"), new ConsentRule.NoBlock(),
				true, null, null);
		meetings.keep(planned,
				new EventEnvelope<>(planned.subject(), 1, "t", NOW, new PersonId("layan"), "c", null, planned));
		var programmes = new MemoryAggregates<Programme>();
		programmes.insert(MEETING.value(), Decision.unchanged(programme(planWith(MODELS, VERA))),
				RequestContext.by(SPEAKER));
		var claims = new MemoryInsertOnly<SessionIdClaim>();
		claims.insert(MODELS.value(), new SessionIdClaim(MODELS, MEETING));
		return new PlannedSessions(programmes, new SessionIdClaims(claims), meetings);
	}

}
