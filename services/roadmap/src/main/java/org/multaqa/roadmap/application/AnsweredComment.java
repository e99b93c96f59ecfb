package org.multaqa.roadmap.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.roadmap.domain.Answer;
import org.multaqa.roadmap.domain.Comment;

/**
 * A comment with the answer to it.
 *
 * @param answer absent while there is none
 */
public record AnsweredComment(Comment comment, @Nullable Answer answer) {

}
