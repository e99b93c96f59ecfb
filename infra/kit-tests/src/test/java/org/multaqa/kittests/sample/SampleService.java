package org.multaqa.kittests.sample;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.ResponseEntity;
import org.springframework.messaging.Message;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class SampleService {

	static final String POISON = "poison";

	/** What happens before an event is applied, by the id of the event. */
	static final Map<String, Runnable> BEFORE = new ConcurrentHashMap<>();

	@Bean
	Aggregates<Note> notes(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "notes", Note.class, events, relay);
	}

	@Bean
	Replicas<Seen> seen(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "seen", Seen.class);
	}

	@Bean
	Replicas<Submitter> submitters(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "submitters", Submitter.class);
	}

	@Bean
	ReplicaRegistry replicaRegistry(Replicas<Submitter> submitters) {
		return new ReplicaRegistry(Map.of("recommendation", submitters));
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, Replicas<Seen> seen, Replicas<Submitter> submitters) {
		return processor.subscribe((received) -> {
			BEFORE.getOrDefault(received.id(), () -> {
			}).run();
			if (received.event() instanceof RecommendationSupported supported
					&& supported.by().value().equals(POISON)) {
				throw new IllegalStateException("cannot digest " + received.id());
			}
			if (received.event() instanceof RecommendationSubmitted submitted) {
				submitters.apply(submitted.recommendation().value(), received,
						(_) -> new Submitter(submitted.by().value()));
			}
			seen.apply(received.subject(), received, (before) -> new Seen((before != null) ? before.times() + 1 : 1));
		});
	}

	record Note(LocalizedText text, int submissions) {

	}

	record Seen(int times) {

	}

	record Submitter(String person) {

	}

	record NewNote(LocalizedText text, @Nullable Place place) {

	}

	record Place(String room) {

	}

	@RestController
	static class NotesController {

		private final Aggregates<Note> notes;

		NotesController(Aggregates<Note> notes) {
			this.notes = notes;
		}

		@PostMapping("/api/v1/notes")
		ResponseEntity<Note> create(RequestContext context, @RequestBody NewNote note) {
			String id = context.newId("n");
			return Responses.created("/api/v1/notes/" + id, this.notes.create(id, context, "note.taken",
					() -> Decision.of(new Note(note.text(), 1), event(id, context))));
		}

		@GetMapping("/api/v1/notes/{id}")
		ResponseEntity<Note> note(LanguagePreference reader, @PathVariable String id) {
			return Responses.ok(this.notes.find(id).orElseThrow(() -> RuleViolation.unknown("note.unknown")), reader);
		}

		@GetMapping("/api/v1/notes/{id}/secret")
		void secret(@PathVariable String id) {
			throw RuleViolation.notAllowed("actor.not-in-meeting", this.notes.find(id).orElseThrow().state().text());
		}

		@PutMapping("/api/v1/notes/{id}")
		ResponseEntity<Note> edit(RequestContext context, @PathVariable String id, @RequestBody NewNote note) {
			return Responses.ok(this.notes.change(id, "note.unknown", context.requireVersion(), (before) -> {
				if (note.text().equals(before.text())) {
					throw new RuleViolation("note.same");
				}
				return Decision.of(new Note(note.text(), before.submissions() + 1), event(id, context));
			}));
		}

		@PostMapping("/api/v1/notes/{id}/submission")
		ResponseEntity<Note> submit(RequestContext context, @PathVariable String id) {
			return count(context, id, 1);
		}

		@PostMapping("/api/v1/notes/{id}/withdrawal")
		ResponseEntity<Note> withdraw(RequestContext context, @PathVariable String id) {
			return count(context, id, -1);
		}

		private ResponseEntity<Note> count(RequestContext context, String id, int more) {
			return Responses.ok(this.notes.change(id, "note.unknown", context,
					(before) -> Decision.of(new Note(before.text(), before.submissions() + more), event(id, context))));
		}

		private static RecommendationSubmitted event(String id, RequestContext context) {
			return new RecommendationSubmitted(new RecommendationId(id), new MeetingId("doha-2025"),
					context.actor().person());
		}

	}

}
