package org.multaqa.kit.application;

import java.util.function.Function;

/**
 * Something as it stood at one version; the version is its ETag.
 *
 * @param version rises by one with every write
 * @param sequence number of its last event
 * @param keys what was asked of it under a key, so that a command needs no second read
 */
public record Versioned<T>(String id, long version, long sequence, T state, CommandKeys keys) {

	public Versioned(String id, long version, long sequence, T state) {
		this(id, version, sequence, state, CommandKeys.NONE);
	}

	/**
	 * A part that has a version of its own: of the writes, the last that changed it.
	 * @param <V> what the part is
	 * @param itsVersion its version, which is its ETag
	 * @param part the part
	 */
	public <V> Versioned<V> part(long itsVersion, V part) {
		return new Versioned<>(this.id, itsVersion, this.sequence, part, this.keys);
	}

	public <V> Versioned<V> map(Function<T, V> view) {
		return new Versioned<>(this.id, this.version, this.sequence, view.apply(this.state), this.keys);
	}

}
