using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Transcription;
using Xunit;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>What an assessment may say while facts are missing: never a guess, and never more vague for knowing more.</summary>
public sealed class PartialFactsTests
{
    [Fact]
    public void Assess_FactsLeftOut_BoundsTheAnswerToTheFullCase() => EachPartialCase((full, partial, _) =>
    {
        Assessment known = Assessor.Assess(full);
        Assessment open = Assessor.Assess(partial);
        return First(id => Contradiction(id, open[id], known[id])) ?? Contradiction(open, known);
    });

    [Fact]
    public void Assess_FactsLeftOutUnderOtherReadings_BoundsTheAnswerToTheFullCase() => EachPartialCase((full, partial, _) =>
    {
        AssessmentOptions options = new() { FindDependence = false, Readings = OtherReadings(new Random(int.Parse(full.Id, CultureInfo.InvariantCulture))) };
        Assessment known = Assessor.Assess(full, options);
        Assessment open = Assessor.Assess(partial, options);
        string? found = First(id => Contradiction(id, open[id], known[id])) ?? Contradiction(open, known);
        return found is null ? null : $"{found} under {options.Readings}";
    });

    [Fact]
    public void Assess_FactsLeftOut_NamesOnlyFactsThatAreMissing() => EachPartialCase((_, partial, _) =>
    {
        Assessment open = Assessor.Assess(partial);
        return First(id => WronglyNamed(id, open[id], partial));
    });

    [Fact]
    public void Assess_FactsGivenBackOneByOne_NeverWidensTheBounds() => EachPartialCase((full, _, removed) =>
    {
        Assessment before = Assessor.Assess(Facts.Without(full, removed));
        for (int left = removed.Count - 1; left >= 0; left--)
        {
            Assessment after = Assessor.Assess(Facts.Without(full, removed.Take(left)));
            string? widened = First(id => Bounds.Of(before[id]).Contains(Bounds.Of(after[id]))
                ? null
                : $"{id}: with {removed[left]} given back, {before[id]} becomes {after[id]}");
            if (widened is not null)
            {
                return widened;
            }

            before = after;
        }

        return null;
    });

    private static void EachPartialCase(Func<BenefitCase, BenefitCase, IReadOnlyList<Fact>, string?> violation)
    {
        for (int seed = 0; seed < Setting.PropertyCases; seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            (BenefitCase partial, IReadOnlyList<Fact> removed) = full.FactsRemoved(new Random(seed));
            string? found = violation(full, partial, removed);
            if (found is not null)
            {
                removed = Fewest(removed, fewer => violation(full, Facts.Without(full, fewer), fewer) is not null);
                partial = Facts.Without(full, removed);
                string without = string.Create(CultureInfo.InvariantCulture, $"seed {seed} without {string.Join(", ", removed)}: {CaseText.Of(full)}");
                violation(full, partial, removed).Should().BeNull("{0}", without);
            }
        }
    }

    // Leaves out as few facts as still show the violation.
    private static List<Fact> Fewest(IReadOnlyList<Fact> removed, Func<IReadOnlyList<Fact>, bool> fails)
    {
        List<Fact> fewest = [.. removed];
        for (int i = fewest.Count - 1; i >= 0; i--)
        {
            List<Fact> fewer = [.. fewest];
            fewer.RemoveAt(i);
            if (fails(fewer))
            {
                fewest = fewer;
            }
        }

        return fewest;
    }

    private static Readings OtherReadings(Random random) => ReadingCatalogue.All
        .Where(_ => random.Percent(15))
        .Aggregate(Readings.Default, (readings, reading) => readings.With(reading.Alternatives[random.Next(reading.Alternatives.Count)]));

    private static string? First(Func<string, string?> violation) =>
        BenefitIds.All.Select(violation).FirstOrDefault(found => found is not null);

    private static string? Contradiction(string id, Entitlement? open, Entitlement? known)
    {
        if (!Bounds.Of(open).Contains(Bounds.Of(known)))
        {
            return $"{id}: {open} does not bound {known}";
        }

        EntitlementStatus openStatus = open?.Status ?? EntitlementStatus.NotOwed;
        EntitlementStatus knownStatus = known?.Status ?? EntitlementStatus.NotOwed;
        if (openStatus != EntitlementStatus.Undetermined && openStatus != knownStatus)
        {
            return $"{id}: {open} became {known}";
        }

        if (openStatus is not (EntitlementStatus.Owed or EntitlementStatus.Deferred))
        {
            return null;
        }

        if (open!.Payee is { } payee && payee != known!.Payee)
        {
            return $"{id}: payee {payee} became {known.Payee}";
        }

        if (open.PayerMissing.Count == 0 && open.PaidByEmployer != known!.PaidByEmployer)
        {
            return $"{id}: the payer changed in {known}";
        }

        bool isHeld = open.ScheduleMissing.Count == 0
            ? open.Schedule.Equals(known!.Schedule)
            : open.Schedule.All(known!.Schedule.Contains);
        return isHeld ? null : $"{id}: schedule {open.Schedule} became {known.Schedule}";
    }

    private static string? Contradiction(Assessment open, Assessment known)
    {
        if ((open.Arrears.Months is { } months && months != known.Arrears.Months)
            || (open.Arrears.Amount is { } amount && amount != known.Arrears.Amount))
        {
            return $"{open.Arrears} became {known.Arrears}";
        }

        // The last day to claim JKK stands while the event may still prove to be one of JKK.
        return open.ClaimBy is { } claimBy && known.ClaimBy is { } later && claimBy != later ? $"claimBy {claimBy} became {later}" : null;
    }

    private static string? WronglyNamed(string id, Entitlement? open, BenefitCase partial)
    {
        ValueList<string> missing = open?.Outcome is Undetermined undetermined ? undetermined.Missing : [];
        if (open?.Outcome is Undetermined && missing.Count == 0)
        {
            return $"{id}: undetermined, but nothing is missing";
        }

        bool paid = open?.Status is EntitlementStatus.Owed or EntitlementStatus.Deferred;
        if (paid && open!.Payee is null && open.PayeeMissing.Count == 0)
        {
            return $"{id}: no payee, but nothing is missing to name one";
        }

        string? given = missing.Concat(open?.PayeeMissing ?? []).Concat(open?.PayerMissing ?? []).FirstOrDefault(path => !FactPaths.IsAbsent(partial, path));
        return given is null ? null : $"{id}: {given} is called missing, but was given";
    }
}
