/** What a timetable is proposed of, and how far a proposal has come. */
@NullMarked
package org.multaqa.sessions.proposal.domain;

import org.jspecify.annotations.NullMarked;
