package org.multaqa.registration.delegation.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.ImportView;
import org.multaqa.registration.delegation.application.ImportFault;
import org.multaqa.registration.delegation.application.ImportPlan;
import org.multaqa.registration.delegation.application.ImportRefused;
import org.multaqa.registration.delegation.application.NominationImportService;
import org.multaqa.registration.delegation.tables.PeopleFile;
import org.multaqa.registration.delegation.tables.PeopleTable;
import org.multaqa.registration.person.application.Invitee;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Nominations from a spreadsheet. */
@RestController
@RequestMapping("/api/v1/meetings/{meeting}/delegations/import")
@Tag(name = "Members of delegations")
class ImportController {

	/** The most characters of a cell that a fault repeats. */
	private static final int LONGEST_VALUE = 200;

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final NominationImportService nominations;

	private final ProblemWriter problems;

	ImportController(NominationImportService nominations, ProblemWriter problems) {
		this.nominations = nominations;
		this.problems = problems;
	}

	/**
	 * Nominates everybody in a table, or nobody; with preview=true only says what would
	 * happen. With the plan of a preview it is done exactly so, or refused. The table is
	 * CSV (commas, semicolons or tabs) or XLSX, with a line of column names in any of our
	 * languages; what it is, is looked at, whatever its type says.
	 */
	@PostMapping(consumes = { "text/csv", "application/csv", "text/plain", "text/tab-separated-values",
			"application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			"application/octet-stream" })
	ResponseEntity<?> read(RequestContext context, @PathVariable MeetingId meeting,
			@RequestParam(defaultValue = "false") boolean preview, @RequestParam @Nullable String plan,
			@RequestBody byte[] table, LanguagePreference reader) {
		var file = PeopleFile.read(table, this.nominations.invited(context.actor(), meeting));
		try {
			if (preview || !file.faults().isEmpty()) {
				var planned = together(file, this.nominations.plan(context.actor(), meeting, file.rows()));
				return preview ? ResponseEntity.ok(view(true, file, planned, reader)) : refused(file, planned, reader);
			}
			var done = this.nominations.carryOut(context, meeting, file.rows(), plan);
			return ResponseEntity.ok(view(false, file, done, reader));
		}
		catch (ImportRefused refused) {
			return refused(file, new ImportPlan(List.of(), refused.faults()), reader);
		}
	}

	/**
	 * What would become of each line, or what is wrong with it, as CSV in the reader's
	 * words.
	 */
	@PostMapping(path = "/report", consumes = { "text/csv", "application/octet-stream" })
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	ResponseEntity<byte[]> report(Actor actor, @PathVariable MeetingId meeting, @RequestBody byte[] table,
			LanguagePreference reader) {
		var offices = this.nominations.invited(actor, meeting);
		var file = PeopleFile.read(table, offices);
		var planned = together(file, this.nominations.plan(actor, meeting, file.rows()));
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(new PeopleTable(reader, offices).of(view(true, file, planned, reader)).csv());
	}

	/** All faults at once, in their order: those of cells, and those of the meeting. */
	private static ImportPlan together(PeopleFile file, ImportPlan plan) {
		return new ImportPlan(plan.lines(),
				Stream.concat(file.faults().stream(), plan.faults().stream())
					.sorted(Comparator.comparingLong(ImportFault::line))
					.toList());
	}

	private ResponseEntity<?> refused(PeopleFile file, ImportPlan plan, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "import.faults", reader,
				plan.faults().size());
		problem.setProperty("faults", plan.faults().stream().map((fault) -> view(file, fault, reader)).toList());
		return ProblemWriter.answer(problem, reader);
	}

	private ImportView view(boolean preview, PeopleFile file, ImportPlan plan, LanguagePreference reader) {
		return new ImportView(preview, plan.hash(), plan.lines().stream().map(ImportController::view).toList(),
				plan.faults().stream().map((fault) -> view(file, fault, reader)).toList());
	}

	private ImportView.Fault view(PeopleFile file, ImportFault fault, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, fault.why().code(), reader,
				fault.why().arguments().toArray());
		String value = file.valueOf(fault);
		return new ImportView.Fault(fault.line(), fault.field(), file.columnName(fault.field()),
				(value.length() > LONGEST_VALUE) ? value.substring(0, LONGEST_VALUE) + "…" : value, fault.why().code(),
				String.valueOf(problem.getTitle()));
	}

	private static ImportView.Line view(ImportPlan.Line line) {
		var row = line.row();
		var name = (row.invitee() instanceof Invitee.ByAddress invitee) ? invitee.account().name() : null;
		return new ImportView.Line(row.line(), row.office(), row.who(), name, line.knownAs(), row.roles(),
				line.outcome(), (line.sameAs() > 0) ? line.sameAs() : null);
	}

}
