using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.DeclaredFacts;
using NodaTime;

namespace Kubar.Benefits.Tests.Rules;

/// <summary>Situations of which little is known.</summary>
internal static class Situations
{
    /// <summary>Nothing is known, and every question is left open.</summary>
    /// <param name="children">How many children there are; negative: that is not known either.</param>
    public static Situation Unknown(int children = -1) => new()
    {
        Facts = new FactRow(Facts.All),
        Children = [.. Enumerable.Range(0, children < 0 ? 1 : children).Select(_ => new FactRow(ChildFacts.All))],
        MissingChildren = children < 0 ? ["family.children"] : [],
        Answers = [.. ReadingCatalogue.All.Select(_ => (sbyte)-1)],
    };

    /// <summary>Nothing is known of a contribution, and every question is left open.</summary>
    public static Situation UnknownContribution() => new()
    {
        Facts = new FactRow(ContributionFacts.All),
        Children = [],
        MissingChildren = [],
        Answers = [.. ReadingCatalogue.All.Select(_ => (sbyte)-1)],
    };

    /// <summary>Only the month of a contribution is known, by its first day; the questions are answered by default.</summary>
    public static Situation OfContributionOn(LocalDate day)
    {
        Situation unknown = UnknownContribution();
        unknown.Facts.Set(Facts.EventDate, Date.NumberOf(day));
        unknown.Facts.Set(Facts.PaidOn, Date.NumberOf(day));
        return new()
        {
            Facts = unknown.Facts,
            Children = unknown.Children,
            MissingChildren = unknown.MissingChildren,
            Answers = Readings.Default.Codes,
        };
    }

    /// <summary>Only the day of the event is known, with the death on it and the scholarship from it; the questions are answered by default.</summary>
    public static Situation On(LocalDate day)
    {
        Situation unknown = Unknown();
        unknown.Facts.Set(Facts.EventDate, Date.NumberOf(day));
        unknown.Facts.Set(Facts.DayOfDeath, Date.NumberOf(day));
        unknown.Facts.Set(Facts.ScholarshipDay, Date.NumberOf(day));
        return new()
        {
            Facts = unknown.Facts,
            Children = unknown.Children,
            MissingChildren = unknown.MissingChildren,
            Answers = Readings.Default.Codes,
        };
    }
}
