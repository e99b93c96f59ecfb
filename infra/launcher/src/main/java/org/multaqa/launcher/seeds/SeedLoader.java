package org.multaqa.launcher.seeds;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of seeds. All of it is good, or nothing is loaded and every fault is
 * named. The format is told in {@code seeds/README.md}.
 */
public final class SeedLoader {

	private final Path folder;

	private final Faults faults = new Faults();

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
		var inFolder = new SeedFolder(this.folder, this.faults);
		boolean refusing = inFolder.has(SeedFiles.REFUSALS);
		var files = SeedFiles.read(inFolder, this.faults);
		@Nullable MeetingFile meeting = files.bind(SeedFiles.MEETING, MeetingFile.class);
		MeetingFile.@Nullable Offices offices = files.bind("offices.yaml", MeetingFile.Offices.class);
		MeetingFile.@Nullable People people = files.bind("people.yaml", MeetingFile.People.class);
		@Nullable DelegationsFile delegations = files.bind("delegations.yaml", DelegationsFile.class);
		@Nullable ProgrammeFile programme = files.bind("programme.yaml", ProgrammeFile.class);
		ProgrammeFile.@Nullable Workshops workshops = files.bind("workshops.yaml", ProgrammeFile.Workshops.class);
		@Nullable RecommendationsFile recommendations = files.bind("recommendations.yaml", RecommendationsFile.class);
		@Nullable RoadmapFile roadmap = files.bind("roadmap.yaml", RoadmapFile.class);
		@Nullable RefusalsFile refusals = refusing ? files.bind(SeedFiles.REFUSALS, RefusalsFile.class)
				: new RefusalsFile(List.of());
		files.checkMoments((people != null) ? people.accounts().at() : null);
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

}
