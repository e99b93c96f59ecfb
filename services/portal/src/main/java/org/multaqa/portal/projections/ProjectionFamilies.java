package org.multaqa.portal.projections;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.kit.store.Replicas;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * The read models of all kinds by the family of their subjects, for instance
 * {@code output} of {@code output/o-17}.
 */
final class ProjectionFamilies {

	private final Map<String, ProjectionStore<?>> stores = new LinkedHashMap<>();

	<T extends ReadModel> ProjectionStore<T> add(String family, Replicas<T> replicas,
			ProjectionStore.Projection<T> projection) {
		var store = new ProjectionStore<>(replicas, projection);
		this.stores.put(family, store);
		return store;
	}

	/** Those to which a subject belongs; empty for a family of which nothing is read. */
	Optional<ProjectionStore<?>> of(String subject) {
		return Optional.ofNullable(this.stores.get(subject.substring(0, Math.max(0, subject.indexOf('/')))));
	}

	Stream<ProjectionStore<?>> all() {
		return this.stores.values().stream();
	}

	static String idOf(String subject) {
		return subject.substring(subject.indexOf('/') + 1);
	}

}
