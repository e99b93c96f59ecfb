package org.multaqa.registration.delegation.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.registration.api.ImportView;
import org.multaqa.registration.api.ImportView.Outcome;
import org.multaqa.registration.delegation.application.ImportFault;
import org.multaqa.registration.delegation.application.ImportRefused;
import org.multaqa.registration.delegation.application.NominationImportService;
import org.multaqa.registration.delegation.application.NominationImportService.Line;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
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

	private final NominationImportService nominations;

	private final ProblemWriter problems;

	ImportController(NominationImportService nominations, ProblemWriter problems) {
		this.nominations = nominations;
		this.problems = problems;
	}

	/**
	 * Nominates everybody in a CSV file, or nobody; with preview=true only says what
	 * would happen.
	 */
	@PostMapping(consumes = "text/csv")
	ImportView read(RequestContext context, @PathVariable MeetingId meeting,
			@RequestParam(defaultValue = "false") boolean preview, @RequestBody byte[] csv, LanguagePreference reader) {
		this.nominations.needsToBeAllowed(context.actor(), meeting);
		var file = NominationFile.read(csv);
		if (preview) {
			var result = this.nominations.preview(context.actor(), meeting, file.rows());
			return view(true, result.lines(), together(file.faults(), result.faults()), reader);
		}
		if (!file.faults().isEmpty()) {
			var result = this.nominations.preview(context.actor(), meeting, file.rows());
			throw new ImportRefused(together(file.faults(), result.faults()));
		}
		return view(false, this.nominations.carryOut(context, meeting, file.rows()).lines(), List.of(), reader);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(ImportRefused refused, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "import.faults", reader,
				refused.faults().size());
		problem.setProperty("faults", refused.faults().stream().map((fault) -> view(fault, reader)).toList());
		return ProblemWriter.answer(problem, reader);
	}

	private ImportView view(boolean preview, List<Line> lines, List<ImportFault> faults, LanguagePreference reader) {
		return new ImportView(preview, lines.stream().map(ImportController::view).toList(),
				faults.stream().map((fault) -> view(fault, reader)).toList());
	}

	private ImportView.Fault view(ImportFault fault, LanguagePreference reader) {
		var problem = this.problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, fault.why().code(), reader,
				fault.why().arguments().toArray());
		return new ImportView.Fault(fault.line(), fault.field(), fault.why().code(),
				String.valueOf(problem.getTitle()));
	}

	private static ImportView.Line view(Line line) {
		var outcome = line.waits() ? Outcome.WAITING : Outcome.NOMINATED;
		return new ImportView.Line(line.row().line(), line.row().office(), line.row().who(), line.row().roles(),
				line.fresh() ? outcome : Outcome.ALREADY_IN);
	}

	private static List<ImportFault> together(List<ImportFault> some, List<ImportFault> others) {
		return Stream.concat(some.stream(), others.stream())
			.sorted(Comparator.comparingLong(ImportFault::line))
			.toList();
	}

}
