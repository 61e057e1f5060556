using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.DeclaredFacts;
using NodaTime;

namespace Kubar.Benefits.Book.Words;

/// <summary>
/// The rules with nothing known, or with nothing known but the day: what cannot be otherwise then is left out of the words. Questions have
/// their default answers. For one thread.
/// </summary>
internal sealed class LawInView : IDisposable
{
    private LawInView(LocalDate? day)
    {
        Day = day;
        var facts = new FactRow(ContributionFacts.All);
        if (day is { } known)
        {
            foreach (Date of in (Date[])[Facts.EventDate, Facts.DayOfDeath, Facts.ScholarshipDay])
            {
                facts.Set(of, Date.NumberOf(known));
            }
        }

        Evaluation = Evaluation.Of(Graph.Of(RuleInventory.Law.Nodes), new()
        {
            Facts = facts,
            Children = [new FactRow(ChildFacts.All)],
            MissingChildren = ["family.children"],
            Answers = Readings.Default.Codes,
        });
    }

    /// <summary>The day whose law it is; null: all of them.</summary>
    public LocalDate? Day { get; }

    /// <summary>What is known.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The rules for all days.</summary>
    public static LawInView OfAllDays() => new(null);

    /// <summary>The rules of one day: that of the event, of the death, and from which a scholarship counts.</summary>
    public static LawInView On(LocalDate day) => new(day);

    public void Dispose() => Evaluation.Dispose();
}
