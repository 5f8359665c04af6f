package com.vtconnect.registration.roster.boundary;

import com.vtconnect.registration.value.entity.Problem;

/**
 * What is wrong with a line of the file.
 *
 * @param problem null if the line is only of somebody who may be here already
 * @param typed what stands in the cell, null once the import has begun
 */
public record LineProblem(int line, Problem problem, String typed) {}
