/** What is stored beside aggregates and replicas, and how former documents are read. */
@NullMarked
package org.multaqa.roadmap.persistence;

import org.jspecify.annotations.NullMarked;
