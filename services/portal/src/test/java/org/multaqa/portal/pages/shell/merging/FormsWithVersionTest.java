package org.multaqa.portal.pages.shell.merging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.PortalApplication;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestHeader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form that is refused where somebody else was faster. Whoever adds one says here
 * what it does, and sees that it is merged: its version is in a field of that name, and
 * it goes by the dispatcher.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FormsWithVersionTest {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates/portal");

	private static final Pattern VERSION = Pattern.compile("(?:name=\"|name=\"\\||field=')version(?:\"|\\.|')");

	/** The calls that say a version, by the classes of the portal that make them. */
	private static final Map<String, Set<String>> CALLS = Map.ofEntries(
			Map.entry("MaterialPageController", Set.of("MaterialsApi.revise")),
			Map.entry("SetupForms", Set.of("MeetingsApi.revise", "DelegationsApi.seat", "ProgrammeApi.reviseRoom")),
			Map.entry("DeadlinesPageController", Set.of("MeetingsApi.setDeadlines")),
			Map.entry("AppointmentsPageController", Set.of("MembersApi.changeRoles")),
			Map.entry("RecommendationPageController", Set.of("RecommendationsApi.reword", "RecommendationsApi.decide")),
			Map.entry("InitiativePageController", Set.of("RoadmapsApi.revise")),
			Map.entry("PlanPageController", Set.of("RoadmapsApi.reword")),
			Map.entry("WorkshopPageController", Set.of("WorkshopsApi.reword")),
			Map.entry("TracksPageController", Set.of("ProgrammeApi.reviseTrack")),
			Map.entry("RulesForms", Set.of("ProgrammeApi.useRoom")),
			Map.entry("TimetableForms", Set.of("ProgrammeApi.revise", "ProgrammeApi.place", "ProgrammeApi.swap")),
			Map.entry("TimetablePageController", Set.of("ProgrammeApi.unplace", "ProgrammeApi.cancel")));

	/** Those that replace nothing that was read, and say no version. */
	private static final Set<String> WITHOUT = Set.of("SetupForms MeetingsApi.put",
			"StepsPageController QuestionsApi.changeNeeds");

	/** The templates with such forms. */
	private static final Set<String> PAGES = Set.of("appointments/appointments.html", "parts/outcomes.html",
			"parts/output.html", "programme/materials.html", "recommendations/draft.html", "roadmaps/initiative.html",
			"roadmaps/plan.html", "setup/deadlines.html", "setup/facts.html", "setup/room.html", "setup/seats.html",
			"timetable/availability.html", "timetable/plan.html", "timetable/track.html");

	private static final JavaClasses PORTAL = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages(PortalApplication.class.getPackageName(), "org.multaqa.registration.api",
				"org.multaqa.sessions.api", "org.multaqa.recommendations.api", "org.multaqa.roadmap.api");

	@Test
	void are_these() {
		var calls = new TreeMap<String, Set<String>>();
		callsWithVersion().forEach((call) -> {
			String caller = call.getOriginOwner().getSimpleName();
			String called = called(call);
			if (!WITHOUT.contains(caller + " " + called)) {
				calls.computeIfAbsent(caller, (_) -> new TreeSet<>()).add(called);
			}
		});

		assertThat(calls).isEqualTo(CALLS);
	}

	@Test
	void stand_on_these_pages_with_the_version_in_the_field_that_is_marked() throws IOException {
		try (var files = Files.walk(TEMPLATES)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".html"))
				.filter((file) -> VERSION.matcher(read(file)).find())
				.map((file) -> TEMPLATES.relativize(file).toString())
				.collect(Collectors.toSet())).isEqualTo(PAGES);
		}
	}

	@Test
	void ask_only_by_the_dispatcher_which_merges_them() {
		assertThat(callsWithVersion().stream()
			.filter((call) -> !WITHOUT.contains(call.getOriginOwner().getSimpleName() + " " + called(call)))
			.map(JavaMethodCall::getOriginOwner)
			.distinct()
			.filter((caller) -> caller.getSimpleName().endsWith("Controller"))
			.filter((caller) -> caller.getMethodCallsFromSelf()
				.stream()
				.noneMatch((call) -> call.getTargetOwner().getSimpleName().equals("FormDispatcher")
						&& call.getName().startsWith("take"))))
			.isEmpty();
	}

	private static Set<JavaMethodCall> callsWithVersion() {
		return PORTAL.stream()
			.filter((type) -> type.getPackageName().startsWith("org.multaqa.portal.pages"))
			.flatMap((type) -> type.getMethodCallsFromSelf().stream())
			.filter((call) -> call.getTarget().resolveMember().filter(FormsWithVersionTest::takesVersion).isPresent())
			.collect(Collectors.toSet());
	}

	private static String called(JavaMethodCall call) {
		return call.getTarget().resolveMember().orElseThrow().getOwner().getSimpleName() + "." + call.getName();
	}

	private static boolean takesVersion(JavaMethod method) {
		return method.getParameters()
			.stream()
			.flatMap((parameter) -> parameter.getAnnotations().stream())
			.filter((annotation) -> annotation.getRawType().isEquivalentTo(RequestHeader.class))
			.anyMatch((annotation) -> annotation.get("name").filter(HttpHeaders.IF_MATCH::equals).isPresent()
					|| annotation.get("value").filter(HttpHeaders.IF_MATCH::equals).isPresent());
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
