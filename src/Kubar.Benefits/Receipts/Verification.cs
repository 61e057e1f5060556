using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Receipts;

/// <summary>What comes of recomputing a receipt with this library. Immutable, equal by value.</summary>
[JsonConverter(typeof(Json.Answers.VerificationConverter))]
public sealed record Verification
{
    /// <summary>The key of the case whose receipt it is.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the seal is that of the text.</summary>
    public required bool IsSealIntact { get; init; }

    /// <summary>Whether the facts are those that were sealed: their hash, the key beside them, and the case that was handed in.</summary>
    public required bool AreFactsIntact { get; init; }

    /// <summary>Whether the receipt was made by the rulebook of this library.</summary>
    public required bool IsSameRulebook { get; init; }

    /// <summary>The version of the library that made it.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>The hash of the rulebook it was made by.</summary>
    public required string RulebookHash { get; init; }

    /// <summary>Answers that this library's catalogue does not have; the default was taken instead.</summary>
    public required ValueList<string> UnknownReadings { get; init; }

    /// <summary>Questions that the receipt does not answer, being made before they were asked; the default was taken.</summary>
    public required ValueList<string> UnansweredReadings { get; init; }

    /// <summary>What this library finds wrong with the facts, which were then not assessed, and with the public holidays.</summary>
    public required ValueList<Problem> Problems { get; init; }

    /// <summary>What comes out otherwise than was sealed.</summary>
    public required ValueList<ResultDifference> Differences { get; init; }

    /// <summary>
    /// Whether the receipt holds: nothing was changed in it, and this library gives the same result. Another rulebook that
    /// comes to the same does not stand against it.
    /// </summary>
    public bool Holds => IsSealIntact && AreFactsIntact && UnknownReadings.Count == 0 && Problems.Count == 0 && Differences.Count == 0;

    /// <summary>Recomputes a receipt from the facts that it holds itself.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The receipt is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits.Cases;
    /// using Kubar.Benefits.Receipts;
    ///
    /// var died = new BenefitCase
    /// {
    ///     Id = "k-2",
    ///     Participant = new() { Segment = Segment.Bpu },
    ///     Membership = new() { RegisteredOn = new(2023, 1, 2), PaidMonths = [new(new(2023, 1), new(2024, 8))] },
    ///     Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2024, 8, 20) },
    ///     Family = new() { Spouse = true, Children = [] },
    /// };
    ///
    /// string stored = Receipt.Create(died).Text;
    /// string forged = stored.Replace("20000000", "32000000");
    ///
    /// Console.WriteLine(Receipt.TryParse(stored, out Receipt? kept) &amp;&amp; Verification.Check(kept).Holds);
    /// Console.WriteLine(Receipt.TryParse(forged, out Receipt? changed) &amp;&amp; Verification.Check(changed).Holds);
    /// // True
    /// // False
    /// </code>
    /// </example>
    public static Verification Check(Receipt receipt, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        using JsonDocument facts = JsonDocument.Parse(receipt.Facts);
        var run = new FieldRun();
        BenefitCase read = CaseFields.Shape.Read(facts.RootElement, run, CaseFields.Blank);
        Verification verification = Check(receipt, read, cancellation);
        return run.IsSound
            ? verification
            : verification with { AreFactsIntact = false, Problems = CaseCheck.ProblemsOf(read, run.StandIns, run.Problems), Differences = [] };
    }

    /// <summary>Recomputes a receipt.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="benefitCase">The case that its facts tell, read by the caller from <see cref="Receipt.Facts"/> or from the caller's own records.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The receipt or the case is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static Verification Check(Receipt receipt, BenefitCase benefitCase, CancellationToken cancellation = default) =>
        Check(receipt, benefitCase, Rulebook.Law, cancellation);

    /// <summary>Recomputes a receipt by a rulebook.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="benefitCase">The case that its facts tell, read by the caller from <see cref="Receipt.Facts"/> or from the caller's own records.</param>
    /// <param name="rulebook">The rulebook: for a receipt that is not of the law, the one it was made by.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static Verification Check(Receipt receipt, BenefitCase benefitCase, Rulebook rulebook, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentNullException.ThrowIfNull(benefitCase);
        Readings readings = Readings.Default;
        var answered = new HashSet<Reading>();
        var unknown = new List<string>();
        foreach (string text in receipt.Readings)
        {
            if (ReadingCatalogue.TryParse(text, out ReadingAlternative? alternative) && answered.Add(alternative.Reading))
            {
                readings = readings.With(alternative);
            }
            else
            {
                unknown.Add(text);
            }
        }

        var options = new AssessmentOptions { Rulebook = rulebook, Readings = readings, PublicHolidays = Holidays(receipt) };
        _ = Receipt.TryCreate(benefitCase, options, out Receipt? recomputed, out ValueList<Problem> problems, cancellation);
        return new()
        {
            Id = receipt.Id,
            IsSealIntact = receipt.IsSealIntact,
            AreFactsIntact = EncodedRulebook.HashOf(receipt.Facts) == receipt.FactsHash && FactsText.Of(benefitCase).ToString() == receipt.Facts && benefitCase.Id == receipt.Id,
            IsSameRulebook = receipt.RulebookHash == EncodedRulebook.HashOf(rulebook),
            LibraryVersion = receipt.LibraryVersion,
            RulebookHash = receipt.RulebookHash,
            UnknownReadings = unknown.ToValueList(),
            UnansweredReadings = ReadingCatalogue.All.Where(reading => !answered.Contains(reading)).Select(reading => reading.Id).ToValueList(),
            Problems = [.. problems, .. ProblemsOf(receipt.Holidays)],
            Differences = recomputed is null ? [] : ResultComparison.Of(receipt.Result, recomputed.Result),
        };
    }

    /// <summary>A day that is none, or that does not come after the one before, was not written by this library.</summary>
    private static IEnumerable<Problem> ProblemsOf(ValueList<string> holidays)
    {
        LocalDate? before = null;
        for (int i = 0; i < holidays.Count; i++)
        {
            ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(holidays[i]);
            string path = string.Create(CultureInfo.InvariantCulture, $"holidays[{i}]");
            if (!parsed.Success)
            {
                yield return new(path, new("bukan tanggal", "is not a date"));
            }
            else if (parsed.Value <= before)
            {
                yield return new(path, new("tidak sesudah hari libur sebelumnya", "does not come after the day before it"));
            }

            before = parsed.Success ? parsed.Value : before;
        }
    }

    // What is wrong with a day is among the problems; the others are taken.
    private static ValueList<LocalDate> Holidays(Receipt receipt) =>
        receipt.Holidays.Select(day => LocalDatePattern.Iso.Parse(day)).Where(parsed => parsed.Success).Select(parsed => parsed.Value).ToValueList();
}
