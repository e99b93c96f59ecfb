package org.multaqa.launcher.seeds;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Reads a folder of seeds. All of it is good, or nothing is loaded and every fault is
 * named. The format is told in {@code seeds/README.md}.
 */
public final class SeedLoader {

	private static final String MEETING = "meeting.yaml";

	private static final String REFUSALS = "refusals.yaml";

	/** The files of the format, and what each of them says. */
	static final Map<String, Class<? extends Record>> FORMAT = Map.of(MEETING, MeetingFile.class, "offices.yaml",
			MeetingFile.Offices.class, "people.yaml", MeetingFile.People.class, "delegations.yaml",
			DelegationsFile.class, "programme.yaml", ProgrammeFile.class, "workshops.yaml",
			ProgrammeFile.Workshops.class, "recommendations.yaml", RecommendationsFile.class, "roadmap.yaml",
			RoadmapFile.class, REFUSALS, RefusalsFile.class);

	private final Path folder;

	private final Faults faults = new Faults();

	private final MentionChecks mentions = new MentionChecks(this.faults);

	/** What could be read, by name. */
	private final Map<String, Shaped> files = new LinkedHashMap<>();

	private SeedLoader(Path folder) {
		this.folder = folder;
	}

	/**
	 * Reads a meeting.
	 * @param folder where its files are
	 * @throws FaultySeeds if anything is wrong
	 */
	public static Seeds load(Path folder) {
		return new SeedLoader(folder).load();
	}

	private Seeds load() {
		boolean refusing = read();
		@Nullable ZoneId zone = zone();
		var binder = new SeedBinder((zone != null) ? zone : ZoneOffset.UTC, this.faults);
		@Nullable MeetingFile meeting = bind(binder, MEETING, MeetingFile.class);
		MeetingFile.@Nullable Offices offices = bind(binder, "offices.yaml", MeetingFile.Offices.class);
		MeetingFile.@Nullable People people = bind(binder, "people.yaml", MeetingFile.People.class);
		@Nullable DelegationsFile delegations = bind(binder, "delegations.yaml", DelegationsFile.class);
		@Nullable ProgrammeFile programme = bind(binder, "programme.yaml", ProgrammeFile.class);
		ProgrammeFile.@Nullable Workshops workshops = bind(binder, "workshops.yaml", ProgrammeFile.Workshops.class);
		@Nullable RecommendationsFile recommendations = bind(binder, "recommendations.yaml", RecommendationsFile.class);
		@Nullable RoadmapFile roadmap = bind(binder, "roadmap.yaml", RoadmapFile.class);
		@Nullable RefusalsFile refusals = refusing ? bind(binder, REFUSALS, RefusalsFile.class) : new RefusalsFile(List.of());
		if (zone != null) {
			var moments = new MomentChecks(zone, (people != null) ? people.accounts().at() : null, this.faults);
			this.files.values().forEach((read) -> moments.check(read.file(), read.shape()));
		}
		if (meeting != null && people != null && delegations != null) {
			new MeetingChecks(meeting, people, delegations, this.faults).check();
		}
		if (meeting != null && programme != null && workshops != null) {
			new ProgrammeChecks(meeting, programme, workshops, this.faults).check();
		}
		if (workshops != null && recommendations != null) {
			new RecommendationChecks(workshops, recommendations, this.faults).check();
		}
		if (recommendations != null && roadmap != null) {
			new RoadmapChecks(recommendations, roadmap.roadmap(), this.faults).check();
		}
		if (refusals != null && roadmap != null) {
			new RefusalChecks(refusals, roadmap.roadmap(), this.faults).check();
		}
		if (meeting == null || offices == null || people == null || delegations == null || programme == null
				|| workshops == null || recommendations == null || roadmap == null || refusals == null) {
			throw new FaultySeeds(this.folder, this.faults.inOrder());
		}
		var seeds = new Seeds(meeting, offices, people, delegations, programme, workshops, recommendations, roadmap,
				refusals);
		if (this.faults.none()) {
			RefusalChecks.keys(seeds, this.faults);
		}
		if (!this.faults.none()) {
			throw new FaultySeeds(this.folder, this.faults.inOrder());
		}
		return seeds;
	}

	/** Reads every file; whether there are refusals, which need not be. */
	private boolean read() {
		var seeds = new SeedFolder(this.folder, this.faults);
		seeds.refuseOthersThan(FORMAT.keySet());
		var names = new TreeSet<>(FORMAT.keySet());
		names.removeIf((name) -> name.equals(REFUSALS) && !seeds.has(name));
		for (String name : names) {
			var shape = Shape.of(name);
			@Nullable String text = seeds.read(name);
			@Nullable SeedFile file = (text != null) ? SeedYaml.read(name, text, this.faults) : null;
			if (file != null) {
				this.files.put(name, new Shaped(file, shape, shape.check(file, this.faults)));
				this.mentions.read(file, shape);
			}
			else {
				this.mentions.unread(shape);
			}
		}
		this.mentions.check();
		return names.contains(REFUSALS);
	}

	/** The zone of the meeting, also when other things are wrong with it. */
	private @Nullable ZoneId zone() {
		@Nullable Shaped read = this.files.get(MEETING);
		try {
			return (read != null) ? ZoneId.of(read.file().tree().at("/meeting/timeZone").asString("")) : null;
		}
		catch (DateTimeException _) {
			return null;
		}
	}

	private <T> @Nullable T bind(SeedBinder binder, String name, Class<T> type) {
		@Nullable Shaped read = this.files.get(name);
		return (read != null) ? binder.bind(read.file(), type, read.wrong()) : null;
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
