package org.multaqa.launcher.seeds;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.launcher.seeds.RefusalsFile.Refusal;
import tools.jackson.databind.JsonNode;

/** Refused calls are named once, stay inside the API and say one thing. */
final class RefusalChecks {

	/**
	 * Longest body that is made by repeating words, in UTF-16 units: twice what the
	 * platform takes, so that a body too large can be tried.
	 */
	private static final long LONGEST_BODY = 2 << 20;

	private static final String API = "/api/v1/";

	private static final Pattern VERSION = Pattern.compile("current|stale|[0-9]{1,18}");

	private final RefusalsFile file;

	private final int presentations;

	private final Faults faults;

	RefusalChecks(RefusalsFile file, RoadmapFile.Roadmap roadmap, Faults faults) {
		this.file = file;
		this.presentations = roadmap.presentations().size();
		this.faults = faults;
	}

	void check() {
		var names = new HashSet<String>();
		for (Refusal refusal : this.file.refusals()) {
			if (!names.add(refusal.id())) {
				this.faults.add(refusal, "id", "another refusal is called “" + refusal.id() + "”");
			}
			if (!refusal.call().path().startsWith(API)) {
				this.faults.add(refusal.call(), "path", "must begin with " + API);
			}
			if (refusal.unchanged() != null && !refusal.unchanged().startsWith(API)) {
				this.faults.add(refusal, "unchanged", "must begin with " + API);
			}
			if (refusal.body() != null && refusal.text() != null) {
				this.faults.add(refusal, "text", "either a body or a text is sent, not both");
			}
			if (refusal.ifMatch() != null && !VERSION.matcher(refusal.ifMatch()).matches()) {
				this.faults.add(refusal, "ifMatch", "neither current nor stale nor a version: " + refusal.ifMatch());
			}
			if (refusal.expect().status() < 400 || refusal.expect().status() > 499) {
				this.faults.add(refusal.expect(), "status", "a refusal is answered with 400 to 499");
			}
			if (refusal.body() != null) {
				body(refusal, refusal.body());
			}
		}
	}

	/**
	 * Looks whether keys used again are keys of acts, which are known when all is read.
	 */
	static void keys(Seeds seeds, Faults faults) {
		Set<String> acts = Acts.of(seeds).stream().map(Act::name).collect(Collectors.toSet());
		for (Refusal refusal : seeds.refusals().refusals()) {
			if (refusal.idempotencyKeyOf() != null && !acts.contains(refusal.idempotencyKeyOf())) {
				faults.add(refusal, "idempotencyKeyOf", "there is no act “" + refusal.idempotencyKeyOf() + "”");
			}
		}
	}

	private void body(Refusal refusal, JsonNode body) {
		if (length(refusal, body) > LONGEST_BODY) {
			this.faults.add(refusal, "body",
					"longer than " + LONGEST_BODY + " characters, with all that is repeated in it");
		}
	}

	private long length(Refusal refusal, JsonNode value) {
		if (Repeated.isMeant(value)) {
			if (!Repeated.isWellFormed(value)) {
				this.faults.add(refusal, "body", "“repeat” needs words, and “times” a whole number, at least 1");
				return 0;
			}
			return Repeated.length(value);
		}
		if (value.isString()) {
			return presented(refusal, value.asString());
		}
		long length = 0;
		for (JsonNode member : value) {
			length += length(refusal, member);
		}
		return length;
	}

	private int presented(Refusal refusal, String text) {
		if (Presentations.isMeant(text) && !Presentations.isOneOf(text, this.presentations)) {
			this.faults.add(refusal, "body", "there is no presentation “" + text + "”");
		}
		return text.length();
	}

}
