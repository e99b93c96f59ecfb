package org.multaqa.launcher.bench;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page and who reads it.
 *
 * @param name its name in the table
 * @param address what is asked for
 * @param cookies of the reader's session, or absent for a visitor
 */
record MeasuredPage(String name, String address, @Nullable String cookies) {

	/**
	 * The pages of the sample meeting, and those of which a large one has more to show.
	 * @param readers sign in for it
	 * @return each with somebody who may read it
	 */
	static List<MeasuredPage> all(Readers readers) {
		String m = "/m/" + SampleMeeting.ID;
		String roadmap = m + "/roadmaps/" + SampleRoadmap.ID;
		String delegate = readers.signIn(SampleMeeting.DELEGATE);
		String head = readers.signIn(SampleMeeting.HEAD);
		String organiser = readers.signIn(SampleMeeting.ORGANISER);
		String founder = readers.signIn(SampleMeeting.FOUNDER);
		String headquarters = readers.signIn(SampleMeeting.HEADQUARTERS);
		String first = SampleSessions.FIRST_OUTPUT.value();
		return List.of(new MeasuredPage("home-visitor", m, null), new MeasuredPage("home-delegate", m, delegate),
				new MeasuredPage("home-organiser", m, organiser),
				new MeasuredPage("programme", m + "/programme", delegate),
				new MeasuredPage("session", m + "/sessions/" + SampleSessions.SHOWN, delegate),
				new MeasuredPage("workshop", m + "/workshops/" + SampleSessions.SHOWN, delegate),
				new MeasuredPage("recommendations", m + "/recommendations", delegate),
				new MeasuredPage("recommendation", m + "/recommendations/" + SampleRecommendations.DISCUSSED, head),
				new MeasuredPage("draft-choose", m + "/recommendations/new", delegate),
				new MeasuredPage("draft", m + "/recommendations/new?output=" + first, delegate),
				new MeasuredPage("consent", m + "/consent", head),
				new MeasuredPage("roadmap", m + "/roadmap", delegate),
				new MeasuredPage("approval", roadmap + "/approval", headquarters),
				new MeasuredPage("initiative", roadmap + "/initiatives/" + SampleRoadmap.FIRST + "/wording",
						headquarters),
				new MeasuredPage("trace-output", m + "/trace/outputs/" + first, delegate),
				new MeasuredPage("trace-session", m + "/trace/sessions/" + SampleSessions.SHOWN, delegate),
				new MeasuredPage("invitation", m + "/invitation", head),
				new MeasuredPage("people", m + "/people", organiser),
				new MeasuredPage("people-found", m + "/people?find=person%201", organiser),
				new MeasuredPage("programme-large", "/m/" + LargeMeeting.ID + "/programme?view=grid", delegate),
				new MeasuredPage("people-large", "/m/" + LargeMeeting.ID + "/people", organiser),
				new MeasuredPage("people-own", m + "/people", head),
				new MeasuredPage("operations", "/operations", founder));
	}

}
