using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Receipts;

/// <summary>
/// A sealed assessment: the facts, the readings and public holidays chosen, what came of them, by which rulebook, and a hash
/// over all of it. One case gives the same bytes on every machine, so whoever has the same library can recompute it, and
/// whoever has another can say what differs. Immutable; equal when the text is.
/// </summary>
/// <remarks>
/// The seal shows that the text is as it was made. It is no signature: who wants to prove who made it, or when, keeps the
/// seal apart from the receipt or signs it.
/// </remarks>
[JsonConverter(typeof(ReceiptConverter))]
public sealed class Receipt : IEquatable<Receipt>
{
    /// <summary>What this form of receipt is called.</summary>
    public const string Format = "kubar-receipt-1";

    private Receipt(CanonicalObject document)
    {
        Text = document.ToString();
        Id = Member(document, "id");
        LibraryVersion = Member(document, "library");
        RulebookHash = Member(document, "rulebook");
        FactsHash = Member(document, "factsHash");
        Seal = Member(document, "seal");
        Facts = document["facts"]!.ToString();
        Result = document["result"]!.ToString();
        Readings = ((CanonicalList)document["readings"]!).Items.Select(item => ((CanonicalText)item).Value).ToValueList();
        Holidays = ((CanonicalList)document["holidays"]!).Items.Select(item => ((CanonicalText)item).Value).ToValueList();
        IsSealIntact = Seal == SealOf(document);
    }

    /// <summary>The case's own key.</summary>
    public string Id { get; }

    /// <summary>The version of the library that made it.</summary>
    public string LibraryVersion { get; }

    /// <summary>The hash of the rulebook it was made by; see <see cref="EncodedRulebook.Hash"/>.</summary>
    public string RulebookHash { get; }

    /// <summary>The facts in canonical JSON: a case of the JSON contract.</summary>
    public string Facts { get; }

    /// <summary>The SHA-256 of <see cref="Facts"/> in UTF-8.</summary>
    public string FactsHash { get; }

    /// <summary>The answer to every unsettled question, as <c>question=answer</c>, in the order of the catalogue.</summary>
    public ValueList<string> Readings { get; }

    /// <summary>The public holidays it was told, as <c>yyyy-MM-dd</c>, in order.</summary>
    public ValueList<string> Holidays { get; }

    /// <summary>What the assessment came to, in canonical JSON: the JSON contract without names and sentences.</summary>
    public string Result { get; }

    /// <summary>The SHA-256 of the receipt without its seal, in canonical JSON and UTF-8.</summary>
    public string Seal { get; }

    /// <summary>Whether the seal is that of the text.</summary>
    public bool IsSealIntact { get; }

    /// <summary>The receipt in canonical JSON, on one line.</summary>
    public string Text { get; }

    /// <summary>The receipt for a case, under the default readings.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
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
    /// Receipt receipt = Receipt.Create(died);
    /// Console.WriteLine(Receipt.TryParse(receipt.Text, out Receipt? kept) &amp;&amp; kept.Equals(receipt) &amp;&amp; kept.IsSealIntact);
    /// // True
    /// </code>
    /// </example>
    public static Receipt Create(BenefitCase benefitCase) => Create(benefitCase, AssessmentOptions.Default);

    /// <summary>The receipt for a case.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="options">The readings and public holidays; a receipt always tells the readings it depends on, and never explains.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The case or the options are null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    public static Receipt Create(BenefitCase benefitCase, AssessmentOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(options);
        return TryCreate(benefitCase, options, out Receipt? receipt, out ValueList<Problem> problems, cancellation) ? receipt : throw new InvalidCaseException(problems);
    }

    /// <summary>The receipt for a case, or everything that is wrong with the case.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="options">The readings and public holidays; a receipt always tells the readings it depends on, and never explains.</param>
    /// <param name="receipt">The receipt, when the case is well formed.</param>
    /// <param name="problems">Every problem, each with its path; empty when the case is well formed.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Whether the case and the options are well formed.</returns>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static bool TryCreate(
        BenefitCase benefitCase,
        AssessmentOptions options,
        [NotNullWhen(true)] out Receipt? receipt,
        out ValueList<Problem> problems,
        CancellationToken cancellation = default)
    {
        receipt = null;
        problems = [.. CaseCheck.ProblemsOf(benefitCase), .. OptionsCheck.ProblemsOf(options)];
        if (problems.Count > 0 || benefitCase is null || options is null)
        {
            return false;
        }

        var whole = new AssessmentOptions { Rulebook = options.Rulebook, Readings = options.Readings, PublicHolidays = options.PublicHolidays.Distinct().Order().ToValueList() };
        receipt = Assessor.TryAssess(benefitCase, whole, out Assessment? assessment, out problems, cancellation) ? Sealed(benefitCase, whole, assessment) : null;
        return receipt is not null;
    }

    /// <summary>Reads a receipt. Whether it holds is for <see cref="Verification"/> to say.</summary>
    /// <param name="text">The text, letter for letter as it was made.</param>
    /// <param name="receipt">The receipt.</param>
    /// <returns>False where the text is null, no receipt of this form, or not the canonical text of one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Receipt? receipt)
    {
        receipt = text is not null && CanonicalReader.Read(text) is { } document && IsReceipt(document) ? new(document) : null;
        return receipt is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Receipt? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Receipt);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private static Receipt Sealed(BenefitCase benefitCase, AssessmentOptions options, Assessment assessment)
    {
        CanonicalObject facts = FactsText.Of(benefitCase);
        var document = CanonicalObject.Of(
            ("format", Format),
            ("id", benefitCase.Id),
            ("library", EncodedRulebook.LibraryVersion),
            ("rulebook", EncodedRulebook.HashOf(options.Rulebook)),
            ("facts", facts),
            ("factsHash", EncodedRulebook.HashOf(facts.ToString())),
            ("readings", CanonicalList.Of(ReadingCatalogue.All.Select(reading => options.Readings[reading].ToString()))),
            ("holidays", new CanonicalList(options.PublicHolidays.Select(day => CanonicalWords.Of((LocalDate?)day)!))),
            ("result", ResultText.Of(assessment)));
        return new(document.With("seal", SealOf(document)));
    }

    private static string SealOf(CanonicalObject document) => EncodedRulebook.HashOf(document.Without("seal").ToString());

    private static string Member(CanonicalObject document, string name) => ((CanonicalText)document[name]!).Value;

    private static bool IsReceipt(CanonicalObject document) =>
        document.Members.Select(member => member.Key).SequenceEqual(["facts", "factsHash", "format", "holidays", "id", "library", "readings", "result", "rulebook", "seal"], StringComparer.Ordinal)
        && Array.TrueForAll(["factsHash", "format", "id", "library", "rulebook", "seal"], name => document[name] is CanonicalText)
        && document["format"] is CanonicalText { Value: Format }
        && document["facts"] is CanonicalObject
        && document["result"] is CanonicalObject
        && Array.TrueForAll(["readings", "holidays"], name => document[name] is CanonicalList list && list.Items.All(item => item is CanonicalText));
}
