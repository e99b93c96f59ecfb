package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a folder of seeds. All of it is good, or nothing is loaded and every fault is
 * named. The format is told in {@code seeds/README.md}.
 */
public final class SeedLoader {

	private static final String REFUSALS = "refusals.yaml";

	private static final Set<String> FILES = Set.of("meeting.yaml", "offices.yaml", "people.yaml", "delegations.yaml",
			"programme.yaml", "workshops.yaml", "recommendations.yaml", "roadmap.yaml", REFUSALS);

	private final Path folder;

	private final Faults faults = new Faults();

	private final Binder binder = new Binder(this.faults);

	private SeedLoader(Path folder) {
		this.folder = folder;
	}

	/**
	 * Reads a meeting.
	 * @param folder where its files are
	 * @return the meeting
	 * @throws FaultySeeds if anything is wrong
	 */
	public static Seeds load(Path folder) {
		return new SeedLoader(folder).load();
	}

	private Seeds load() {
		strangers();
		var meeting = file("meeting.yaml", MeetingFile.class);
		var offices = file("offices.yaml", MeetingFile.Offices.class);
		var people = file("people.yaml", MeetingFile.People.class);
		var delegations = file("delegations.yaml", DelegationsFile.class);
		var programme = file("programme.yaml", ProgrammeFile.class);
		var workshops = file("workshops.yaml", ProgrammeFile.Workshops.class);
		var recommendations = file("recommendations.yaml", RecommendationsFile.class);
		var roadmap = file("roadmap.yaml", RoadmapFile.class);
		var refusals = Files.exists(this.folder.resolve(REFUSALS)) ? file(REFUSALS, RefusalsFile.class)
				: new RefusalsFile(List.of());
		if (meeting == null || offices == null || people == null || delegations == null || programme == null
				|| workshops == null || recommendations == null || roadmap == null || refusals == null) {
			throw new FaultySeeds(this.folder, this.faults.inOrder());
		}
		var seeds = new Seeds(meeting, offices, people, delegations, programme, workshops, recommendations, roadmap,
				refusals);
		check(seeds);
		return seeds;
	}

	private void check(Seeds seeds) {
		new MentionChecks(this.faults).check();
		if (this.faults.none()) {
			new MeetingChecks(seeds, this.faults).check();
			new ProgrammeChecks(seeds, this.faults).check();
			new RecommendationChecks(seeds, this.faults).check();
			new RoadmapChecks(seeds, this.faults).check();
			new RefusalChecks(seeds, this.faults).check();
		}
		if (!this.faults.none()) {
			throw new FaultySeeds(this.folder, this.faults.inOrder());
		}
	}

	private <T> @Nullable T file(String name, Class<T> type) {
		Path file = this.folder.resolve(name);
		if (!Files.isRegularFile(file)) {
			this.faults.add(new Fault(name, 0, "", "this file is missing"));
			return null;
		}
		@Nullable Node root = SeedYaml.read(file, this.faults);
		return (root != null) ? this.binder.record(root, type, new Place(name, 1, "")) : null;
	}

	private void strangers() {
		try (Stream<Path> files = Files.list(this.folder)) {
			files.map((file) -> String.valueOf(file.getFileName()))
				.filter((name) -> !FILES.contains(name) && !name.toLowerCase(Locale.ROOT).startsWith("readme"))
				.forEach((name) -> this.faults
					.add(new Fault(name, 0, "", "not a file of the format; these are: " + new TreeSet<>(FILES))));
		}
		catch (IOException _) {
			throw new FaultySeeds(this.folder,
					List.of(new Fault(this.folder.toString(), 0, "", "there is no such folder")));
		}
	}

}
