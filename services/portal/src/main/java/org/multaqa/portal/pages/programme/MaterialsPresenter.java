package org.multaqa.portal.pages.programme;

import java.net.URI;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.model.access.Permission;
import org.multaqa.model.events.MaterialEvent.MaterialContent.File;
import org.multaqa.model.events.MaterialEvent.MaterialContent.Link;
import org.multaqa.portal.pages.programme.MaterialList.Line;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.programme.PlannedSession;
import org.multaqa.portal.projections.workshop.Materials;
import org.multaqa.portal.projections.workshop.Materials.Material;

/**
 * The materials of a session.
 *
 * @param context the meeting
 */
record MaterialsPresenter(MeetingContext context) {

	private static final int KILO = 1_000;

	private static final int MEGA = 1_000_000;

	private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

	private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

	/** What people call the types of files; these are names, the same everywhere. */
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("application/pdf", "PDF"),
			Map.entry(OOXML + "wordprocessingml.document", "Word"), Map.entry(OOXML + "spreadsheetml.sheet", "Excel"),
			Map.entry(OOXML + "presentationml.presentation", "PowerPoint"), Map.entry(OPEN_DOCUMENT + "text", "ODT"),
			Map.entry(OPEN_DOCUMENT + "spreadsheet", "ODS"), Map.entry(OPEN_DOCUMENT + "presentation", "ODP"),
			Map.entry("image/png", "PNG"), Map.entry("image/jpeg", "JPEG"), Map.entry("image/webp", "WebP"),
			Map.entry("text/plain", "TXT"), Map.entry("text/csv", "CSV"));

	MaterialList of(PlannedSession session) {
		var materials = this.context.snapshot().readModels().programmes().materials(session.id());
		var all = materials.map(Materials::all).orElse(List.of());
		var actions = this.context.visibility()
			.audiences()
			.materials(this.context.pageRequest().actorOrVisitor(), session, all.size());
		return new MaterialList(
				all.stream()
					.filter((material) -> actions.reads(material.readers()))
					.map((material) -> line(session, material))
					.toList(),
				mayAdd(actions.add()), quietly(actions.keep()),
				materials.map((known) -> known.last().version()).orElse(0L));
	}

	/** Who cannot is told why only where the state does not allow it to anybody. */
	private ActionState mayAdd(Permission permission) {
		return this.context.pageRequest().may("sessions", permission, Permission.alreadySo());
	}

	private ActionState quietly(Permission permission) {
		return this.context.pageRequest().quietly("sessions", permission.isAllowed());
	}

	private Line line(PlannedSession session, Material material) {
		return switch (material.content()) {
			case Link link -> new Line(material.id(), material.title(), material.readers(), true, link.address(),
					String.valueOf(URI.create(link.address()).getHost()), "", false, languages(material));
			case File file -> new Line(material.id(), material.title(), material.readers(), false,
					this.context.addresses().material(session.id(), material.id()),
					NAMES.getOrDefault(file.mediaType(), file.mediaType()), size(file.size()), file.size() >= MEGA,
					languages(material));
		};
	}

	private List<String> languages(Material material) {
		return Stream
			.concat(this.context.pageRequest().inMeeting().languages().stream(),
					material.title().texts().keySet().stream())
			.distinct()
			.toList();
	}

	private String size(int bytes) {
		boolean large = bytes >= MEGA;
		var number = NumberFormat.getNumberInstance(this.context.pageRequest().reader().locale());
		number.setMaximumFractionDigits(large ? 1 : 0);
		return number.format(large ? (double) bytes / MEGA : Math.max(1, Math.round((double) bytes / KILO)));
	}

}
