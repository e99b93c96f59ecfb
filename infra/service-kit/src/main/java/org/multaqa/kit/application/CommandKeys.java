package org.multaqa.kit.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The commands that an aggregate has carried out under a key, as far as they stand in its
 * own document.
 *
 * @param newest the latest ones, in the order in which they were carried out
 * @param olderUntil until when older ones are kept beside the document, in milliseconds
 * of the epoch; 0 where none are
 */
public record CommandKeys(List<CarriedOut> newest, long olderUntil) {

	public static final CommandKeys NONE = new CommandKeys(List.of(), 0);

	public CommandKeys {
		newest = List.copyOf(newest);
	}

	public CommandKeys with(CarriedOut command) {
		var all = new ArrayList<>(this.newest);
		all.add(command);
		return new CommandKeys(all, this.olderUntil);
	}

	public Optional<CarriedOut> find(String key) {
		return this.newest.stream().filter((command) -> command.key().equals(key)).findFirst();
	}

	/**
	 * A command that was carried out.
	 *
	 * @param key the key, see {@link RequestContext#storedKey}
	 * @param fingerprint SHA-256 of what was sent under the key, lower-case hex, or
	 * absent
	 * @param at when it was carried out, in milliseconds of the epoch
	 */
	public record CarriedOut(String key, @Nullable String fingerprint, long at) {

	}

}
