const names = `
Aaron Adam Adrian Ahmed Aisha Alan Albert Alejandro Alex Alexander Alexandra Alice Alicia Alison Amanda Amir Amy Andrea Andreas Andrew Andy
Angela Anita Anna Anne Anthony Antonio Arthur Ashley Barbara Ben Benjamin Beth Bob Brandon Brenda Brian Bruce Carla Carlos Carol Caroline
Catherine Charles Charlotte Chloe Chris Christina Christine Christopher Claire Claudia Colin Craig Cynthia Daniel Danielle David Deborah
Debra Denise Dennis Derek Diana Diego Dmitri Donald Donna Dorothy Douglas Edward Elena Elizabeth Ella Ellen Emily Emma Eric Erin Esther
Ethan Eva Evelyn Fatima Fernando Fiona Francesca Francisco Frank Gabriel Gary George Gerald Giulia Gloria Gregory Hannah Hans Harry Hassan
Heather Helen Henry Ian Ibrahim Irene Isabel Isabella Ivan Jacob Jacqueline James Jamie Jan Jane Janet Jasmine Jason Jean Jeff Jeffrey
Jennifer Jenny Jeremy Jessica Jill Jim Joan Joanna Joe Joel John Jonathan Jorge Jose Joseph Joshua Juan Judith Judy Julia Julian Julie
Juliet Justin Karen Karl Kate Katherine Kathleen Kathy Katie Keith Kelly Ken Kenneth Kevin Kim Kimberly Kumar Kyle Larry Laura Lauren
Laurence Lawrence Lee Leonard Li Liam Linda Lisa Logan Louis Louise Lucas Lucia Lucy Luis Luke Madison Manuel Marco Margaret Maria Marie
Marilyn Mario Martha Martin Mary Matt Matthew Megan Mei Melissa Michael Michelle Miguel Mike Mohamed Mohammed Monica Muhammad Nancy Naomi
Natalie Natasha Nathan Nicholas Nick Nicola Nicole Nina Noah Nora Olga Oliver Olivia Oscar Pablo Pamela Patricia Patrick Paul Paula Pedro
Peter Philip Phillip Priya Rachel Rahul Raj Ralph Raymond Rebecca Ricardo Richard Rita Robert Roger Roland Ronald Russell Ruth Ryan Samantha
Samuel Sandra Sanjay Sara Sarah Scott Sean Sergio Sharon Shirley Simon Sofia Sophia Sophie Stephanie Stephen Steve Steven Stuart Susan Suzanne
Sven Tanya Teresa Thomas Tim Timothy Tina Todd Tom Tony Tracy Tyler Valerie Vanessa Veronica Victor Victoria Vincent Virginia Walter Wanda
Wei Wendy William Yasmin Yusuf Zachary Zoe`;

/** Common first names, as they are written. Left out: those that are words as well (Mark, Grace, May, Will). */
export const firstNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
