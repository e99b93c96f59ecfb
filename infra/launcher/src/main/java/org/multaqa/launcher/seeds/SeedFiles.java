package org.multaqa.launcher.seeds;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * The files of one meeting as they could be read, each held to its shape; what they say
 * of each other is checked by others.
 */
final class SeedFiles {

	static final String MEETING = "meeting.yaml";

	/** What must be refused; the one file that need not be there. */
	static final String REFUSALS = "refusals.yaml";

	/** The files of the format, and what each of them says. */
	static final Map<String, Class<? extends Record>> FORMAT = Map.of(MEETING, MeetingFile.class, "offices.yaml",
			MeetingFile.Offices.class, "people.yaml", MeetingFile.People.class, "delegations.yaml",
			DelegationsFile.class, "programme.yaml", ProgrammeFile.class, "workshops.yaml",
			ProgrammeFile.Workshops.class, "recommendations.yaml", RecommendationsFile.class, "roadmap.yaml",
			RoadmapFile.class, REFUSALS, RefusalsFile.class);

	/** What could be read, by name. */
	private final Map<String, Shaped> files;

	private final Faults faults;

	/** Of the meeting, known also when other things are wrong with it. */
	private final @Nullable ZoneId zone;

	private final SeedBinder binder;

	private SeedFiles(Map<String, Shaped> files, Faults faults) {
		this.files = files;
		this.faults = faults;
		this.zone = zone(files.get(MEETING));
		this.binder = new SeedBinder((this.zone != null) ? this.zone : ZoneOffset.UTC, faults);
	}

	/**
	 * Reads every file.
	 * @param folder where they are
	 * @param faults told what is wrong with them, and with the ids in them
	 */
	static SeedFiles read(SeedFolder folder, Faults faults) {
		folder.refuseOthersThan(FORMAT.keySet());
		var files = new LinkedHashMap<String, Shaped>();
		var mentions = new MentionChecks(faults);
		for (String name : new TreeSet<>(FORMAT.keySet())) {
			if (name.equals(REFUSALS) && !folder.has(name)) {
				continue;
			}
			var shape = Shape.of(name);
			@Nullable String text = folder.read(name);
			@Nullable SeedFile file = (text != null) ? SeedYaml.read(name, text, faults) : null;
			if (file != null) {
				files.put(name, new Shaped(file, shape, shape.check(file, faults)));
				mentions.read(file, shape);
			}
			else {
				mentions.unread(shape);
			}
		}
		mentions.check();
		return new SeedFiles(files, faults);
	}

	private static @Nullable ZoneId zone(@Nullable Shaped meeting) {
		try {
			return (meeting != null) ? ZoneId.of(meeting.file().tree().at("/meeting/timeZone").asString("")) : null;
		}
		catch (DateTimeException _) {
			return null;
		}
	}

	/** What a file says, or absent where it could not be read or has another shape. */
	<T> @Nullable T bind(String name, Class<T> type) {
		@Nullable Shaped read = this.files.get(name);
		return (read != null) ? this.binder.bind(read.file(), type, read.wrong()) : null;
	}

	/**
	 * Checks all moments, if the zone of the meeting is known.
	 * @param accounts when the accounts are opened, absent if that is not known
	 */
	void checkMoments(@Nullable ZonedDateTime accounts) {
		if (this.zone != null) {
			var moments = new MomentChecks(this.zone, accounts, this.faults);
			this.files.values().forEach((read) -> moments.check(read.file(), read.shape()));
		}
	}

	/**
	 * A file and what it should be.
	 *
	 * @param file what was read
	 * @param shape what shape it should have
	 * @param wrong where it has another
	 */
	private record Shaped(SeedFile file, Shape shape, Set<JsonPointer> wrong) {

	}

}
