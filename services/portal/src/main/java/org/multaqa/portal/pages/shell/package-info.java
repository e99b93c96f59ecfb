/**
 * What is around every page: who asks, the frame, the forms, the errors, and the
 * messages.
 *
 * <h2>Model attributes</h2> Every template reads exactly these:
 * <ul>
 * <li>{@code page}: the record that its place names for it.</li>
 * <li>{@code reader}: a {@link org.multaqa.portal.pages.shell.Reader}, always; language,
 * direction, time zone, who has signed in. Templates choose among the languages of a
 * {@link org.multaqa.model.LocalizedText} through it.</li>
 * <li>{@code frame}: a {@link org.multaqa.portal.pages.shell.Frame}, always; the meeting
 * around the page, the address of the page (for the language switch), a fresh
 * {@code attempt}.</li>
 * <li>{@code form}: a {@link org.multaqa.portal.pages.shell.FormValues}, always; empty on
 * a first look, else what the reader has just sent, so that a refusal loses no
 * words.</li>
 * <li>{@code csrf}: anything with {@code parameterName} and {@code token}: Spring's
 * {@code CsrfToken}, or {@link org.multaqa.portal.pages.shell.FormToken}. Templates write
 * the field themselves and never use {@code th:action}.</li>
 * <li>{@code keeper}: the name under which the browser keeps what the reader writes, or
 * absent for visitors.</li>
 * </ul>
 * The locale of rendering is {@link org.multaqa.portal.pages.shell.Reader#locale()}; the
 * messages are {@code portal/messages_{ar,en,fr,es}.properties} read through
 * {@link org.multaqa.portal.pages.shell.PageMessages} (ICU patterns, positional
 * arguments).
 *
 * The templates are in {@code templates/portal} (their own folder, since all services
 * share a class path in the launcher): {@code spring.thymeleaf.prefix} is
 * {@code classpath:/templates/portal/}, {@code spring.web.resources.add-mappings} is on.
 *
 * <h2>Pages</h2> All are {@code GET}. In the addresses that places name,
 * {@code {meeting}} is the meeting. {@code ?lang=ar|en|fr|es} on any page changes the
 * language and is remembered in the cookie {@code lang}. Every error is the template
 * {@code error} with an {@link org.multaqa.portal.pages.shell.ErrorPage}.
 *
 * <h2>Live</h2> A <em>part</em> of a page is an element that changes while the page is
 * open: it has a fixed {@code id}, names in {@code data-live} the <em>hints</em> after
 * which it has something new, and sets the variables that it needs by {@code th:with} of
 * its own, under no condition, for it is drawn alone, too. {@code GET /m/{meeting}/live}
 * (outside a meeting {@code GET /live}) is a stream of server-sent events, each of them a
 * hint: its event name is the name of the hint, its data anything. {@code ?hints=} says
 * which the page waits for, with blanks between them; without it all are told. An open
 * page answers hints by asking for <em>its own address</em> with the header
 * {@code Multaqa-Parts}, the ids of the parts with blanks between them, and takes in what
 * has changed in them. Only these are drawn, and only what they show need be looked up
 * ({@link org.multaqa.portal.pages.shell.PageRequest#draws}). The header
 * {@code Multaqa-Heard} says the {@code id} of the last event of the stream; visitors
 * without a session may get what was drawn for another since then. 503 with
 * {@code Retry-After} asks the page to come back. The names of the hints:
 * {@code home/journey}, {@code home/tasks}, {@code home/sessions}, {@code home/changes},
 * {@code programme}, {@code timetable} (its working draft), {@code workshop:{session}}
 * (also for its outputs), {@code late-words:{session}} (what arrived after it closed),
 * {@code sign-up:{session}} (its places), {@code materials:{session}},
 * {@code recommendations} (any of them), {@code recommendation:{recommendation}}
 * (anything of it), {@code recommendation:{recommendation}/words},
 * {@code recommendation:{recommendation}/positions} (supports, too),
 * {@code recommendation:{recommendation}/initiatives}, {@code consent}, {@code roadmap},
 * {@code approval}, {@code invitation}, {@code people}, {@code operations}. One event of
 * a service leads to several hints, and none is told to those who may not see the event.
 * Without scripts a page shows what it showed when it was opened.
 *
 * <h2>Forms</h2> Ordinary {@code POST}s of {@code application/x-www-form-urlencoded},
 * each with the CSRF field. Done: 303 to the address that the place names, with a
 * {@link org.multaqa.portal.pages.shell.Notice} for the next page. Refused: the same page
 * again with the status of the problem, {@code frame.problem} set and {@code form}
 * filled. A request with header {@code Accept: application/problem+json} (what the
 * browser sends in the background) gets the problem, or 204, instead of a page; the
 * header {@code Location} says where to go on, {@code Multaqa-Notice} the key of the
 * notice, which the page there says if the request had {@code Multaqa-Goes-On}. With a
 * refusal, {@code Multaqa-Instead} is the address that takes the same form instead.
 * {@code POST /sign-out} stands on every page and leads to {@code /}.
 * <p>
 * {@code attempt} is the {@code Idempotency-Key} of the call; sending the same form twice
 * creates one thing. {@code version} is the {@code If-Match}, of a row {@code version.*};
 * a form with one gets the field {@code opened} as it is drawn, and is merged with what
 * is there now where somebody else was faster
 * ({@link org.multaqa.portal.pages.shell.Conflicts}). A field {@code x.*} stands for one
 * field per language: {@code title.ar}, {@code title.en} …; blank means absent.
 * {@code []} marks a field that comes any number of times. Whoever acts for an office
 * acts for {@code reader.person.office}; forms never say so.
 * <p>
 * Browsers keep what is written in any form until the meeting has it, but for forms, or
 * parts of them, with {@code data-private}. A form with {@code data-stays} stays for
 * more.
 *
 * <h2>Static files</h2> {@code /assets/**}, made by {@code services/portal/web} (Vite)
 * into {@code target/classes/static/assets}. The pages need no inline script and no
 * inline style: {@code Content-Security-Policy: default-src 'self'; img-src 'self' data:;
 * object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'} holds.
 */
@NullMarked
package org.multaqa.portal.pages.shell;

import org.jspecify.annotations.NullMarked;
