/**
 * What people see, place by place. Each place holds its controller, its page records (the
 * contract with its templates: records only, nothing in them decides), and the presenters
 * that fill them from the projections; its package tells its addresses, templates,
 * records and forms. One place never imports another.
 *
 * <pre>
 * home             the meetings, and the front page of one
 * setup            opening a meeting, its offices and seats, its rooms and stages
 * timetable        the timetable as organisers work on it
 * guests           people in the programme who have no account
 * delegations      my invitation, and the delegations that I keep
 * mails            what was told to whom, and which mails I want
 * doors            checking people in, their badges and papers, and what they need
 * programme        the programme as released, and one session
 * workshops        the room in which outputs are written
 * recommendations  the list, one of them, drafting, and the board of consent
 * roadmaps         the roadmap, its initiatives, and the approvals
 * trace            from the words said in a room to the milestones, and back
 * operations       how the platform is
 * founders         who opens meetings, and who else may
 * reference        the contracts over HTTP and Kafka, for those who write programs
 * </pre>
 *
 * What all places share stands in {@code shell} (request, frame, forms, errors) and in
 * {@code cards} (one thing of a place as other places show it).
 */
@NullMarked
package org.multaqa.portal.pages;

import org.jspecify.annotations.NullMarked;
