package org.multaqa.kit.application;

import java.util.function.Function;

/**
 * Something as it stood at one version; the version is its ETag.
 *
 * @param <T> what it is
 * @param id its name
 * @param version rises by one with every write
 * @param sequence number of its last event
 * @param state what it is
 */
public record Versioned<T>(String id, long version, long sequence, T state) {

	public <V> Versioned<V> map(Function<T, V> view) {
		return new Versioned<>(this.id, this.version, this.sequence, view.apply(this.state));
	}

}
