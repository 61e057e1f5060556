using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Law;

/// <summary>A loss of the table of partial disability, as data: PP 44/2015 Lampiran III part II, and the same part of PP 82/2019.</summary>
/// <param name="Code">The stable code, as <c>event.losses[].code</c> has it: <c>auricle-one</c>.</param>
/// <param name="Name">What is lost.</param>
/// <param name="Least">The percentage of the basis; of a range the least.</param>
/// <param name="Most">The percentage; of a range the most.</param>
/// <param name="Scale">How the percentage is applied.</param>
/// <param name="Side">The side of the body that the row names; null: it names none.</param>
/// <param name="TakesSide">Whether the case has to say the side: a row of one eye, ear or leg that names none.</param>
/// <param name="TakesFunction">Whether the case can say which share of the function is lost instead of the whole.</param>
/// <param name="MostTimes">How often it can be suffered, for each side: toes and phalanges more than once.</param>
/// <param name="Sources">Where the row stands, the earlier text first, each with the grade of our knowledge of it.</param>
public sealed record LossInfo(
    string Code,
    LocalizedText Name,
    Percentage Least,
    Percentage Most,
    LossScale Scale,
    BodySide? Side,
    bool TakesSide,
    bool TakesFunction,
    int MostTimes,
    ValueList<Citation> Sources);
