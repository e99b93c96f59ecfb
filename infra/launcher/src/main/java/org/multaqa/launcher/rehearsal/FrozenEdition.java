package org.multaqa.launcher.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.launcher.seeds.Expectations.OfOffice;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

/**
 * What is published stands: the edition is read right after its publication, and once
 * more when the story is over and reservations are lifted and milestones reached; it is
 * the same, byte by byte. Its hashes are those of what was read, and a reservation that
 * was lifted since is in it as it was signed.
 */
final class FrozenEdition {

	/** What gates sign, by the form of the edition. */
	private static final Map<Integer, List<String>> SIGNED = Map.of(2, List.of("initiatives", "grounds"), 3,
			List.of("initiatives", "grounds", "plan"));

	private final @Nullable String number;

	private final Function<String, String> reader;

	private boolean published;

	private @Nullable String first;

	/**
	 * Reads nothing yet.
	 * @param number of the edition, or absent where the story publishes none
	 * @param reader reads an edition by its number, as JSON
	 */
	FrozenEdition(@Nullable String number, Function<String, String> reader) {
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
		String last = this.reader.apply(this.number);
		if (!last.equals(this.first)) {
			return "it said " + this.first + " and says " + last;
		}
		var whole = ModelJson.readMap(last);
		Object edition = whole.remove("editionHash");
		String hash = hash(whole);
		if (!hash.equals(edition)) {
			return "its hash is " + hash + " and it says " + edition;
		}
		whole.keySet().retainAll(SIGNED.getOrDefault(form(last), List.of()));
		String content = hash(whole);
		String said = json(last).path("contentHash").asString("");
		return content.equals(said) ? "" : "the hash of its content is " + content + " and it says " + said;
	}

	/**
	 * What is wrong with reservations that were lifted after the publication.
	 * @param lifted those
	 * @param travelling whether a reservation still travels with its recommendation
	 */
	String faultOf(List<OfOffice> lifted, Predicate<OfOffice> travelling) {
		if (this.number == null) {
			return "";
		}
		String last = this.reader.apply(this.number);
		for (OfOffice each : lifted) {
			if (travelling.test(each)) {
				return "the reservation of " + each.office() + " is not lifted";
			}
			if (cited(each, last).anyMatch((cited) -> !hasReservation(cited, each))) {
				return "the reservation of " + each.office() + " has vanished from it";
			}
		}
		return "";
	}

	private static Stream<JsonNode> cited(OfOffice each, String edition) {
		return json(edition).path("grounds")
			.path("recommendations")
			.values()
			.stream()
			.filter((cited) -> cited.path("recommendation").asString("").equals(each.recommendation().value()));
	}

	private static boolean hasReservation(JsonNode cited, OfOffice each) {
		return cited.path("reservations")
			.values()
			.stream()
			.anyMatch((reservation) -> reservation.path("office").asString("").equals(each.office().value()));
	}

	private static int form(String edition) {
		return json(edition).path("form").asInt(1);
	}

	private static JsonNode json(String edition) {
		return ModelJson.mapper().readTree(edition);
	}

	/**
	 * Taken as {@code docs/decisions/roadmap-content-hash.md} tells readers to take it.
	 */
	private static String hash(Map<String, Object> members) {
		try {
			return Hashes.sha256(new String(new JsonCanonicalizer(ModelJson.write(members)).getEncodedUTF8(),
					StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
