package org.multaqa.portal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.cards.CitationLine;
import org.multaqa.portal.pages.cards.OutputCard;
import org.multaqa.portal.pages.cards.PositionLine;
import org.multaqa.portal.pages.cards.RecommendationCard;
import org.multaqa.portal.pages.cards.TallyLine;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionCard;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.portal.pages.shell.Slot;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.sessions.api.WorkshopStage;
import org.yaml.snakeyaml.Yaml;

/**
 * The words of {@code seeds/doha-2025} as the pages want them: long Arabic and Latin
 * texts as people write them, not words that happen to fit.
 */
final class SampleMeeting {

	static final ZoneId DOHA = ZoneId.of("Asia/Qatar");

	static final Instant NOW = at("2025-12-08T11:00");

	private static final Path SEEDS = Path.of("..", "..", "seeds", "doha-2025");

	final Map<String, PersonName> people = new LinkedHashMap<>();

	final Map<String, OfficeBadge> offices = new LinkedHashMap<>();

	final Map<String, String> officeOf = new LinkedHashMap<>();

	final Map<String, LocalizedText> rooms = new LinkedHashMap<>();

	final Map<String, SessionCard> sessions = new LinkedHashMap<>();

	final Map<String, Map<String, Object>> sessionSeeds = new LinkedHashMap<>();

	final Map<String, OutputCard> outputs = new LinkedHashMap<>();

	final Map<String, Map<String, Object>> recommendationSeeds = new LinkedHashMap<>();

	final Map<String, Object> roadmap;

	SampleMeeting() {
		for (var person : list(file("people").get("people"))) {
			var id = text(person, "id");
			this.people.put(id, new PersonName(new PersonId(id), words(person, "name")));
		}
		for (var office : list(file("offices").get("offices"))) {
			var id = text(office, "id");
			var kind = text(office, "kind").replace('-', '_').toUpperCase(Locale.ROOT);
			this.offices.put(id, new OfficeBadge(new OfficeId(id), words(office, "names"), OfficeKind.valueOf(kind),
					this.offices.size() % 6 + 1));
		}
		for (var delegation : list(file("delegations").get("delegations"))) {
			list(delegation.get("members"))
				.forEach((member) -> this.officeOf.put(text(member, "person"), text(delegation, "office")));
		}
		var programme = file("programme");
		list(programme.get("rooms")).forEach((room) -> this.rooms.put(text(room, "id"), words(room, "names")));
		var workshops = list(file("workshops").get("workshops"));
		list(programme.get("sessions")).forEach((session) -> keepSession(session, workshops));
		workshops.forEach(this::keepOutputs);
		list(file("recommendations").get("recommendations"))
			.forEach((recommendation) -> this.recommendationSeeds.put(text(recommendation, "id"), recommendation));
		this.roadmap = map(file("roadmap").get("roadmap"));
	}

	private void keepSession(Map<String, Object> session, List<Map<String, Object>> workshops) {
		var id = text(session, "id");
		var placed = list(session.get("placed")).getLast();
		var slot = new Slot(room(placed), at(text(placed, "starts")), at(text(placed, "ends")));
		var written = workshops.stream()
			.filter((workshop) -> text(workshop, "session").equals(id))
			.mapToInt((workshop) -> list(workshop.get("outputs")).size())
			.sum();
		boolean running = !NOW.isBefore(slot.starts()) && NOW.isBefore(slot.ends());
		var stage = running ? WorkshopStage.OPEN
				: (NOW.isBefore(slot.starts()) ? WorkshopStage.NOT_OPEN : WorkshopStage.ACCEPTED);
		this.sessionSeeds.put(id, session);
		this.sessions.put(id,
				new SessionCard(new SessionId(id), SessionKind.valueOf(text(session, "kind").toUpperCase(Locale.ROOT)),
						words(session, "title"), slot, running, stage, strings(session.get("languages")), written));
	}

	private LocalizedText room(Map<String, Object> placed) {
		return get(this.rooms, text(placed, "room"));
	}

	private SessionName sessionName(String id) {
		var session = get(this.sessions, id);
		return new SessionName(session.id(), session.title());
	}

	private void keepOutputs(Map<String, Object> workshop) {
		var carried = workshop.containsKey("carriedForward")
				? strings(map(workshop.get("carriedForward")).get("outputs")) : List.<String>of();
		for (var output : list(workshop.get("outputs"))) {
			var id = text(output, "id");
			var recorded = map(output.get("recorded"));
			var by = text(recorded, "as");
			this.outputs.put(id,
					new OutputCard(new OutputId(id), sessionName(text(workshop, "session")),
							OutputKind.valueOf(text(output, "kind").toUpperCase(Locale.ROOT)), text(output, "language"),
							text(output, "words"), output.containsKey("reworded") ? 2 : 1, 3, get(this.people, by),
							this.offices.get(this.officeOf.get(by)), at(text(recorded, "at")), carried.contains(id),
							false, null, carried.contains(id) ? 1 : 0, ActionState.yes(), ActionState.yes(),
							ActionState.yes(), ActionState.yes()));
		}
	}

	List<PositionLine> positions(Map<String, Object> recommendation) {
		var lines = new ArrayList<PositionLine>();
		this.offices.forEach((office, badge) -> {
			var stated = list(recommendation.get("positions")).stream()
				.filter((position) -> text(position, "office").equals(office))
				.reduce((_, later) -> later)
				.orElse(null);
			boolean decides = badge.kind() == OfficeKind.REGIONAL_OFFICE;
			if (stated == null) {
				lines.add(new PositionLine(badge, decides, null, null, null, null, false));
			}
			else {
				var stance = Stance.valueOf(text(stated, "stance").replace('-', '_').toUpperCase(Locale.ROOT));
				lines.add(new PositionLine(badge, decides, stance,
						stated.containsKey("reason") ? words(stated, "reason") : null,
						get(this.people, text(stated, "as")), at(text(stated, "at")), false));
			}
		});
		return lines;
	}

	TallyLine tally(List<PositionLine> positions) {
		var deciding = positions.stream().filter(PositionLine::decides).toList();
		int reserve = count(deciding, Stance.RESERVE);
		int block = count(deciding, Stance.BLOCK);
		int consenting = count(deciding, Stance.SUPPORT) + count(deciding, Stance.CAN_LIVE_WITH) + reserve;
		return new TallyLine(deciding.size(), consenting + block, consenting, reserve, block);
	}

	RecommendationCard recommendation(String id) {
		var seed = get(this.recommendationSeeds, id);
		var positions = positions(seed);
		var content = ModelJson.mapper().convertValue(seed, Content.class);
		var reserved = positions.stream()
			.filter((position) -> position.stance() == Stance.RESERVE)
			.map(PositionLine::office)
			.toList();
		return new RecommendationCard(new RecommendationId(id), content, text(seed, "authentic"),
				List.copyOf(content.title().texts().keySet()), get(this.offices, text(seed, "office")), stage(seed),
				list(seed.get("supports")).size(), list(seed.get("citations")).size(),
				list(seed.get("positions")).isEmpty() ? null : tally(positions), reserved, 1);
	}

	private static RecommendationStage stage(Map<String, Object> seed) {
		if (seed.containsKey("withdrawn")) {
			return RecommendationStage.WITHDRAWN;
		}
		if (text(seed, "id").equals("r-one-calendar")) {
			return RecommendationStage.IN_DISCUSSION;
		}
		return map(seed.get("decided")).get("outcome").equals("agreed") ? RecommendationStage.AGREED
				: RecommendationStage.NOT_AGREED;
	}

	List<CitationLine> citations(String recommendation) {
		return list(get(this.recommendationSeeds, recommendation).get("citations")).stream()
			.map((citation) -> new CitationLine(get(this.outputs, text(citation, "output")), text(citation, "quote"), 1,
					text(citation, "output").endsWith("years")))
			.toList();
	}

	private static int count(List<PositionLine> positions, Stance stance) {
		return (int) positions.stream().filter((position) -> position.stance() == stance).count();
	}

	static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(DOHA).toInstant();
	}

	static LocalDate day(Object value) {
		return (value instanceof Date date) ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate()
				: LocalDate.parse(value.toString());
	}

	static LocalizedText words(Map<String, Object> parent, String name) {
		var texts = new LinkedHashMap<String, String>();
		map(parent.get(name)).forEach((language, words) -> texts.put(language, words.toString().strip()));
		return new LocalizedText(texts);
	}

	static String text(Map<String, Object> parent, String name) {
		return get(parent, name).toString().strip();
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(@Nullable Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> list(@Nullable Object value) {
		return (value != null) ? (List<Map<String, Object>>) value : List.of();
	}

	static List<String> strings(@Nullable Object value) {
		return (value != null) ? ((List<?>) value).stream().map(Object::toString).toList() : List.of();
	}

	static <T> T get(Map<String, T> map, String key) {
		var value = map.get(key);
		if (value == null) {
			throw new IllegalStateException("no " + key);
		}
		return value;
	}

	private static Map<String, Object> file(String name) {
		try (var reader = Files.newBufferedReader(SEEDS.resolve(name + ".yaml"))) {
			return new Yaml().load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
