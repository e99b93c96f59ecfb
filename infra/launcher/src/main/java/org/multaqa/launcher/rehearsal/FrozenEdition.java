package org.multaqa.launcher.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.model.ModelJson;
import org.multaqa.roadmap.api.EditionView;

/**
 * What is published stands: the edition is read right after its publication, and once
 * more when the story is over and reservations are lifted and milestones reached. Its own
 * hash is that of what was read.
 */
final class FrozenEdition {

	private final @Nullable String number;

	private final Function<String, EditionView> reader;

	private boolean published;

	private @Nullable EditionView first;

	/**
	 * Reads nothing yet.
	 * @param number of the edition, or absent where the story publishes none
	 * @param reader reads an edition by its number
	 */
	FrozenEdition(@Nullable String number, Function<String, EditionView> reader) {
		this.number = number;
		this.reader = reader;
	}

	/** Told of each act before it is played. */
	void before(Act act) {
		if (this.number == null) {
			return;
		}
		if (this.published && this.first == null) {
			this.first = this.reader.apply(this.number);
		}
		this.published |= act.name().equals("roadmap/edition/" + this.number);
	}

	/** What is wrong with it; empty if nothing is. */
	String fault() {
		if (this.number == null) {
			return "";
		}
		if (this.first == null) {
			return "it was not read after its publication";
		}
		var last = this.reader.apply(this.number);
		if (!last.equals(this.first)) {
			return "it said " + ModelJson.write(this.first) + " and says " + ModelJson.write(last);
		}
		String hash = hash(last);
		return hash.equals(last.editionHash()) ? "" : "its hash is " + hash + " and it says " + last.editionHash();
	}

	/**
	 * Taken as {@code docs/decisions/roadmap-content-hash.md} tells readers to take it.
	 */
	private static String hash(EditionView edition) {
		var members = ModelJson.readMap(ModelJson.write(edition));
		members.remove("editionHash");
		try {
			return Hashes.sha256(new String(new JsonCanonicalizer(ModelJson.write(members)).getEncodedUTF8(),
					StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
