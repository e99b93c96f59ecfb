package org.multaqa.portal.web;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.portal.calls.Answer;
import org.multaqa.portal.calls.Call;
import org.multaqa.portal.calls.Services;
import org.multaqa.portal.pages.Notice;
import org.multaqa.portal.pages.Problem;
import org.multaqa.portal.readmodels.ReadModels;
import org.multaqa.portal.signin.Sessions;
import org.multaqa.portal.signin.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Takes a form to the service that it is for. Done: waits until the read models know, and
 * goes on to a page. Refused: the same page again, with the reason and all that was
 * written.
 */
@Component
class Desk {

	/** How long a page waits for its own change; then it is shown as it is. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Services services;

	private final Sessions sessions;

	private final ReadModels models;

	private final Frames frames;

	Desk(Services services, Sessions sessions, ReadModels models, Frames frames) {
		this.services = services;
		this.sessions = sessions;
		this.models = models;
		this.frames = frames;
	}

	/**
	 * Takes a form.
	 * @param visit who sent it
	 * @param form what was written
	 * @param call what the service is asked
	 * @param then what follows
	 * @return a page, a redirection, or nothing more to do
	 */
	@Nullable ModelAndView take(Visit visit, Form form, Call call, Then then) {
		return switch (ask(visit, call)) {
			case Answer.Done done -> {
				await(then.subject().apply(done), done.sequence());
				yield goOn(visit, then, done);
			}
			case Answer.Refused refused -> refused(visit, form, refused.problem(), then.same());
		};
	}

	/**
	 * Asks in the reader's name; once more with a new token where the old one may do too
	 * little.
	 */
	Answer ask(Visit visit, Call call) {
		var person = visit.person();
		if (person == null) {
			throw new Visit.SignInNeeded();
		}
		var answer = this.services.ask(call, person.accessToken(), visit.reader().language());
		if (answer instanceof Answer.Refused(Problem problem) && isAboutTheToken(problem)) {
			var renewed = this.sessions.renew(visit.request(), visit.response()).map(SignedIn::accessToken);
			if (renewed.isPresent() && !renewed.get().equals(person.accessToken())) {
				return this.services.ask(call, renewed.get(), visit.reader().language());
			}
		}
		return answer;
	}

	private static boolean isAboutTheToken(Problem problem) {
		return problem.status() == 401 || (problem.status() == 403 && problem.code().startsWith("actor."));
	}

	private void await(String subject, long sequence) {
		if (sequence > 0 && !subject.isEmpty()) {
			this.models.await(subject, sequence, PATIENCE);
		}
	}

	private static @Nullable ModelAndView goOn(Visit visit, Then then, Answer.Done done) {
		if (ErrorPages.wantsProblem(visit.request())) {
			visit.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
			return null;
		}
		RequestContextUtils.getOutputFlashMap(visit.request()).put(Frames.NOTICE, then.notice().apply(done));
		var redirect = new RedirectView(then.address().apply(done), false, false, false);
		redirect.setStatusCode(HttpStatus.SEE_OTHER);
		return new ModelAndView(redirect);
	}

	private @Nullable ModelAndView refused(Visit visit, Form form, Problem problem, Supplier<Sheet> same) {
		if (ErrorPages.wantsProblem(visit.request())) {
			ErrorPages.write(visit.response(), problem);
			return null;
		}
		return this.frames.again(visit, same.get(), problem, form.values());
	}

	/**
	 * What follows a form.
	 *
	 * @param subject whose read model to wait for, or blank
	 * @param address where to go on
	 * @param notice what to say there
	 * @param same the page again, where it was refused
	 */
	record Then(Function<Answer.Done, String> subject, Function<Answer.Done, String> address,
			Function<Answer.Done, Notice> notice, Supplier<Sheet> same) {

		/**
		 * To an address known beforehand.
		 * @param subject whose read model to wait for
		 * @param address where to go on
		 * @param notice last part of a message key {@code notice.…}
		 * @param same the page again
		 * @return what follows
		 */
		static Then to(String subject, String address, String notice, Supplier<Sheet> same) {
			return new Then((done) -> subject, (done) -> address, (done) -> Notice.of(notice), same);
		}

		/**
		 * To something new.
		 * @param family the family of its subject, for instance {@code output}
		 * @param address the address, up to its id
		 * @param notice last part of a message key {@code notice.…}
		 * @param same the page again
		 * @return what follows
		 */
		static Then toNew(String family, String address, String notice, Supplier<Sheet> same) {
			return new Then((done) -> family + "/" + done.id(), (done) -> address + done.id(),
					(done) -> Notice.of(notice), same);
		}

	}

}
