using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Receipts;

/// <summary>What comes of recomputing a receipt with this library. Immutable, equal by value.</summary>
public sealed record Verification
{
    /// <summary>Whether the seal is that of the text.</summary>
    public required bool IsSealIntact { get; init; }

    /// <summary>Whether the facts are those that were sealed: their hash, and the case that was handed in.</summary>
    public required bool AreFactsIntact { get; init; }

    /// <summary>Whether the receipt was made by the rulebook of this library.</summary>
    public required bool IsSameRulebook { get; init; }

    /// <summary>The version of the library that made it.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>Answers that this library's catalogue does not have; the default was taken instead.</summary>
    public required ValueList<string> UnknownReadings { get; init; }

    /// <summary>Questions that the receipt does not answer, being made before they were asked; the default was taken.</summary>
    public required ValueList<string> UnansweredReadings { get; init; }

    /// <summary>What this library finds wrong with the facts; they were then not assessed.</summary>
    public required ValueList<Problem> Problems { get; init; }

    /// <summary>What comes out otherwise than was sealed.</summary>
    public required ValueList<ResultDifference> Differences { get; init; }

    /// <summary>
    /// Whether the receipt holds: nothing was changed in it, and this library gives the same result. Another rulebook that
    /// comes to the same does not stand against it.
    /// </summary>
    public bool Holds => IsSealIntact && AreFactsIntact && UnknownReadings.Count == 0 && Problems.Count == 0 && Differences.Count == 0;

    /// <summary>Recomputes a receipt from the facts that it holds itself.</summary>
    /// <exception cref="ArgumentNullException">The receipt is null.</exception>
    public static Verification Of(Receipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        using JsonDocument facts = JsonDocument.Parse(receipt.Facts);
        var run = new FieldRun();
        BenefitCase read = CaseFields.Shape.Read(facts.RootElement, run, CaseFields.Blank);
        Verification verification = Of(receipt, read);
        return run.IsSound
            ? verification
            : verification with { AreFactsIntact = false, Problems = CaseCheck.ProblemsOf(read, run.StandIns, run.Problems), Differences = [] };
    }

    /// <summary>Recomputes a receipt.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="benefitCase">The case that its facts tell, read by the caller from <see cref="Receipt.Facts"/> or from the caller's own records.</param>
    /// <exception cref="ArgumentNullException">The receipt or the case is null.</exception>
    public static Verification Of(Receipt receipt, BenefitCase benefitCase) => Of(receipt, benefitCase, Rulebook.Law);

    /// <summary>Recomputes a receipt by a rulebook.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="benefitCase">The case that its facts tell, read by the caller from <see cref="Receipt.Facts"/> or from the caller's own records.</param>
    /// <param name="rulebook">The rulebook: for a receipt that is not of the law, the one it was made by.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Verification Of(Receipt receipt, BenefitCase benefitCase, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(benefitCase);
        Readings readings = Readings.Default;
        var answered = new HashSet<Reading>();
        var unknown = new List<string>();
        foreach (string text in receipt.Readings)
        {
            if (Readings.TryParse(text, out ReadingAlternative? alternative) && answered.Add(alternative.Reading))
            {
                readings = readings.With(alternative);
            }
            else
            {
                unknown.Add(text);
            }
        }

        var options = new AssessmentOptions { Rulebook = rulebook, Readings = readings, PublicHolidays = Holidays(receipt) };
        _ = Receipt.TryCreate(benefitCase, options, out Receipt? recomputed, out ValueList<Problem> problems);
        return new()
        {
            IsSealIntact = receipt.IsSealIntact,
            AreFactsIntact = EncodedRulebook.HashOf(receipt.Facts) == receipt.FactsHash && FactsText.Of(benefitCase).ToString() == receipt.Facts,
            IsSameRulebook = receipt.RulebookHash == EncodedRulebook.HashOf(rulebook),
            LibraryVersion = receipt.LibraryVersion,
            UnknownReadings = unknown.ToValueList(),
            UnansweredReadings = ReadingCatalogue.All.Where(reading => !answered.Contains(reading)).Select(reading => reading.Id).ToValueList(),
            Problems = problems,
            Differences = recomputed is null ? [] : ResultComparison.Of(receipt.Result, recomputed.Result),
        };
    }

    // A day that is none was not written by this library; the seal says so already.
    private static ValueList<LocalDate> Holidays(Receipt receipt) =>
        receipt.Holidays.Select(day => LocalDatePattern.Iso.Parse(day)).Where(parsed => parsed.Success).Select(parsed => parsed.Value).ToValueList();
}

/// <summary>One thing that comes out otherwise than was sealed.</summary>
/// <param name="Path">Where in the result; an entitlement by its benefit: <c>entitlements[jkm.lump-sum].amount</c>.</param>
/// <param name="Sealed">What was sealed, in canonical JSON; null: nothing.</param>
/// <param name="Recomputed">What comes out now, in canonical JSON; null: nothing.</param>
public sealed record ResultDifference(string Path, string? Sealed, string? Recomputed);
