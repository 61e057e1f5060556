using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>Of a benefit that cannot be determined yet: what is not known, and what the least and the most mean.</summary>
internal sealed class OpenSteps(BenefitCase benefitCase, AssessmentOptions options)
{
    public IEnumerable<ExplanationStep> Of(Benefit benefit, Undetermined undetermined, Evaluation evaluation)
    {
        LocalizedText missing = FactNames.OfPaths(undetermined.Missing);
        yield return new()
        {
            Id = "missing",
            Name = new($"yang belum diketahui: {missing.Indonesian}", $"not known: {missing.English}"),
        };
        if (Meaning(benefit, undetermined, evaluation) is { } meaning)
        {
            yield return new() { Id = "bounds", Name = meaning };
        }
    }

    private LocalizedText? Meaning(Benefit benefit, Undetermined undetermined, Evaluation evaluation)
    {
        if (undetermined.AtLeast is not { } least)
        {
            return null;
        }

        if (undetermined.AtMost is { } highest && undetermined.Missing.Any(path => path.EndsWith("].level", StringComparison.Ordinal)))
        {
            return OfLevels(benefit, least, highest);
        }

        if (!evaluation[benefit.OwedWhen].IsKnown)
        {
            return benefit.Amount is { } amount && evaluation[amount].IsKnown && undetermined.AtMost is { } most
                ? Of(least, new("bila ternyata tidak berhak", "if not entitled"), most, new("bila berhak", "if entitled"))
                : null;
        }

        if (undetermined.Missing.All(path => path.StartsWith("expenses.", StringComparison.Ordinal)))
        {
            LocalizedText none = least == Rupiah.Zero
                ? new("bila tidak ada biaya", "if there was no cost")
                : new("bila tidak ada biaya lain", "if there was no other cost");
            return undetermined.AtMost is { } ceiling
                ? Of(least, none, ceiling, new("bila biaya mencapai batasnya", "if the cost reaches the ceiling"))
                : new($"paling sedikit {In(least, Language.Indonesian)} {none.Indonesian}; tidak ada batas atas", $"at least {In(least, Language.English)} {none.English}; there is no ceiling");
        }

        return null;
    }

    /// <summary>The levels of school at which the bounds are reached, found by assessing the case with them.</summary>
    private LocalizedText? OfLevels(Benefit benefit, Rupiah least, Rupiah most)
    {
        SchoolLevel? lowest = null;
        SchoolLevel? highest = null;
        AssessmentOptions bare = options with { Explain = false, FindDependence = false };
        foreach (SchoolLevel level in Enum.GetValues<SchoolLevel>())
        {
            if (Assessor.TryAssess(AllAt(level), bare, out Assessment? assessment, out _))
            {
                Rupiah? sum = assessment[benefit.Id]?.Outcome switch
                {
                    Entitled { Value.Amount: { } amount } => amount,
                    NotOwed => Rupiah.Zero,
                    _ => null,
                };
                lowest = sum == least ? level : lowest;
                highest = sum == most ? level : highest;
            }
        }

        return lowest is { } low && highest is { } high ? Of(least, At(low), most, At(high)) : null;
    }

    private BenefitCase AllAt(SchoolLevel level) => benefitCase with
    {
        Family = benefitCase.Family! with
        {
            Children = (benefitCase.Family.Children ?? [])
                .Select(child => child.Level is null
                    ? child with { Level = level, YearsLeft = level is SchoolLevel.BelowSchool or SchoolLevel.Finished ? null : child.YearsLeft ?? 1 }
                    : child)
                .ToValueList(),
        },
    };

    private static LocalizedText At(SchoolLevel level)
    {
        LocalizedText name = FactMembers.Of(level);
        return level == SchoolLevel.Finished
            ? new($"bila anak itu {name.Indonesian}", $"if those children are {name.English}")
            : new($"bila anak itu di {name.Indonesian}", $"if those children are in {name.English}");
    }

    private static LocalizedText Of(Rupiah least, LocalizedText ifLeast, Rupiah most, LocalizedText ifMost) => new(
        $"paling sedikit {In(least, Language.Indonesian)} {ifLeast.Indonesian}; paling banyak {In(most, Language.Indonesian)} {ifMost.Indonesian}",
        $"at least {In(least, Language.English)} {ifLeast.English}; at most {In(most, Language.English)} {ifMost.English}");

    private static string In(Rupiah sum, Language language) => sum.ToString(language);
}
