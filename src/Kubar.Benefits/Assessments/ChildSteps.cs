using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>What a benefit paid by the year comes to for each child, and why a child gets none.</summary>
internal sealed class ChildSteps(Schedule schedule, Evaluation evaluation)
{
    public IEnumerable<ExplanationStep> Of(SumOverFirstNode sum)
    {
        if (!evaluation.Situation.ChildrenKnown)
        {
            return [];
        }

        Bounds[] included = evaluation.Included(sum);
        return Enumerable.Range(0, included.Length).Select(child => new ExplanationStep
        {
            Id = $"{schedule.Id}.child-{child + 1}",
            Name = Name(child),
            Value = included[child] switch
            {
                { IsTrue: true } => Instalments(child),
                { IsFalse: true } => WhyNot(sum, child),
                _ => new("belum dapat ditentukan", "undetermined"),
            },
        });
    }

    private LocalizedText Name(int child)
    {
        FactRow row = evaluation.Situation.Children[child];
        Bounds level = row[ChildFacts.Level.Fact];
        Bounds left = row[ChildFacts.YearsLeft.Fact];
        if (!level.IsKnown)
        {
            return new($"Anak {child + 1}", $"Child {child + 1}");
        }

        LocalizedText name = FactMembers.Of((SchoolLevel)level.Min);
        return left.IsKnown
            ? new($"Anak {child + 1} ({name.Indonesian}, sisa {left.Min} tahun)", $"Child {child + 1} ({name.English}, {left.Min} {(left.Min == 1 ? "year" : "years")} left)")
            : new($"Anak {child + 1} ({name.Indonesian})", $"Child {child + 1} ({name.English})");
    }

    private LocalizedText Instalments(int child)
    {
        var runs = new List<(int Count, long Amount, Bounds Level)>();
        for (int year = 0; year < schedule.Instalments.Count; year++)
        {
            Bounds amount = evaluation[schedule.Instalments[year].Node, child];
            if (!amount.IsKnown || amount.Min == 0)
            {
                continue;
            }

            Bounds level = evaluation[schedule.Levels[year].Node, child];
            if (runs.Count > 0 && runs[^1].Amount == amount.Min && runs[^1].Level == level)
            {
                runs[^1] = (runs[^1].Count + 1, amount.Min, level);
            }
            else
            {
                runs.Add((1, amount.Min, level));
            }
        }

        return new(Sum(Language.Indonesian), Sum(Language.English));

        string Sum(Language language) =>
            $"{string.Join(" + ", runs.Select(run => $"{run.Count} x {Money(run.Amount, language)}{At(run.Level, language)}"))} = {Money(runs.Sum(run => run.Count * run.Amount), language)}";
    }

    private static string At(Bounds level, Language language) =>
        level.IsKnown ? $" ({FactMembers.Of((SchoolLevel)level.Min).In(language)})" : "";

    private static string Money(long sum, Language language) => new Rupiah(sum).ToString(language);

    private LocalizedText WhyNot(SumOverFirstNode sum, int child)
    {
        LocalizedText why = Reasons.OfChild(sum.Qualifies, evaluation, child);
        return why.Indonesian.Length == 0
            ? new($"tidak dihitung: {evaluation[sum.Limit].Max} anak lain didahulukan", $"not counted: {evaluation[sum.Limit].Max} other children come first")
            : new($"tidak dihitung: {why.Indonesian}", $"not counted: {why.English}");
    }
}
