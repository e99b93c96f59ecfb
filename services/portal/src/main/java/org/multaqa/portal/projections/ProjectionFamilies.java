package org.multaqa.portal.projections;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.portal.projections.roster.Participants;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * The read models of all kinds by the family of their subjects, for instance
 * {@code output} of {@code output/o-17}.
 */
public final class ProjectionFamilies {

	private final Map<String, ProjectionStore<?>> stores = new LinkedHashMap<>();

	private final Participants participants;

	ProjectionFamilies(Participants participants) {
		this.participants = participants;
	}

	Participants participants() {
		return this.participants;
	}

	<T extends ReadModel> ProjectionStore<T> add(String family, Replicas<T> replicas,
			ProjectionStore.Projection<T> projection) {
		var store = new ProjectionStore<>(replicas, projection);
		this.stores.put(family, store);
		return store;
	}

	/** Those to which a subject belongs; empty for a family of which nothing is read. */
	private Optional<ProjectionStore<?>> store(String subject) {
		return Optional.ofNullable(this.stores.get(subject.substring(0, Math.max(0, subject.indexOf('/')))));
	}

	/**
	 * Applies an event to the read model of its subject, once; before that to the
	 * rosters, so that they have it, too, when somebody has waited for the read model.
	 * @param envelope the event
	 * @return the read model as it stands after it; empty if there is none yet
	 */
	public Optional<ReadModel> apply(EventEnvelope<DomainEvent> envelope) {
		this.participants.follow(envelope);
		return store(envelope.subject()).flatMap((store) -> store.apply(envelope));
	}

	/**
	 * Forgets a subject for ever; its events do not bring it back.
	 * @param subject for instance {@code person/p-2d75}
	 */
	public void erase(String subject) {
		this.participants.erase(subject);
		store(subject).ifPresent((store) -> store.replicas().erase(idOf(subject)));
	}

	/**
	 * The read model of a subject, whatever its kind.
	 * @param subject for instance {@code output/o-17}
	 * @return empty if there is none
	 */
	public Optional<ReadModel> of(String subject) {
		return store(subject).flatMap((store) -> store.look(idOf(subject)));
	}

	/**
	 * Does something with every read model there is, for comparing.
	 * @param action is done with each, by kind, then by id
	 */
	public void forEach(Consumer<ReadModel> action) {
		this.stores.values().forEach((store) -> store.replicas().forEach(action::accept));
	}

	/**
	 * Read your own writes: waits until the read model of a subject holds what a command
	 * brought about.
	 * @param subject the subject, for instance {@code output/o-17}
	 * @param sequence the number that the service answered in the header
	 * {@code Multaqa-Sequence}
	 * @param atMost how long to wait; the page is then shown as it is
	 * @return whether the read model holds it
	 */
	public boolean await(String subject, long sequence, Duration atMost) {
		return store(subject).filter((store) -> store.await(idOf(subject), sequence, atMost)).isPresent();
	}

	/**
	 * Waits until a subject is forgotten.
	 * @param subject the subject, for instance {@code person/p-2d75}
	 * @param atMost how long to wait; the page is then shown as it is
	 * @return whether it is
	 */
	public boolean awaitGone(String subject, Duration atMost) {
		return store(subject).filter((store) -> !store.replicas().awaitGone(idOf(subject), atMost)).isEmpty();
	}

	static String idOf(String subject) {
		return subject.substring(subject.indexOf('/') + 1);
	}

}
