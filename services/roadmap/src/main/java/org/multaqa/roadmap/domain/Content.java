package org.multaqa.roadmap.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;

/**
 * What stands in a roadmap at a moment.
 *
 * @param initiatives its lines, in the order of their ids
 * @param hash what approvals are bound to
 */
public record Content(List<Initiative> initiatives, String hash) {

	public Content {
		initiatives = List.copyOf(initiatives);
	}

	static Content empty(Fingerprint fingerprint) {
		return of(Stream.empty(), fingerprint);
	}

	public Optional<Initiative> find(InitiativeId id) {
		return this.initiatives.stream().filter((initiative) -> initiative.id().equals(id)).findFirst();
	}

	Content with(Initiative initiative, Fingerprint fingerprint) {
		return of(Stream.concat(without(initiative.id()), Stream.of(initiative)), fingerprint);
	}

	Content without(InitiativeId id, Fingerprint fingerprint) {
		return of(without(id), fingerprint);
	}

	private Stream<Initiative> without(InitiativeId id) {
		return this.initiatives.stream().filter((initiative) -> !initiative.id().equals(id));
	}

	private static Content of(Stream<Initiative> initiatives, Fingerprint fingerprint) {
		var sorted = initiatives.sorted(Comparator.comparing((initiative) -> initiative.id().value())).toList();
		return new Content(sorted, fingerprint.of(sorted));
	}

}
