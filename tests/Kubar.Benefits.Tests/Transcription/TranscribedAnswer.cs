using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The answer of the transcription to one case: its own types, so that nothing of the engine is shared.</summary>
internal sealed class TranscribedAnswer
{
    /// <summary>By benefit id; what is not listed is not owed.</summary>
    public Dictionary<string, TranscribedBenefit> Benefits { get; } = new(StringComparer.Ordinal);

    public long PayableNow { get; set; }

    public long Deferred { get; set; }

    public long Scheduled { get; set; }

    public long Net { get; set; }

    public long Jkk { get; set; }

    public long Jkm { get; set; }

    /// <summary>Null: no fact tells the stages, or there is no membership whose months are counted.</summary>
    public int? ArrearsMonths { get; set; }

    /// <summary>Null: as above.</summary>
    public int? GapMonths { get; set; }

    /// <summary>Null: the employer's debt, or partly settled since.</summary>
    public long? ArrearsAmount { get; set; }

    public bool ArrearsDeducted { get; set; }

    public LocalDate? ClaimBy { get; set; }

    public TranscribedBenefit this[string benefit] =>
        Benefits.TryGetValue(benefit, out TranscribedBenefit? found) ? found : TranscribedBenefit.NotOwed;
}

internal enum TranscribedStatus
{
    Owed = 1,
    Deferred = 2,
    NotOwed = 3,
}

internal enum TranscribedPayee
{
    Nobody = 0,
    Participant = 1,
    Heirs = 2,
    FuneralOrganiser = 3,
    SocialSecurityFund = 4,
    Employer = 5,
    Provider = 6,
    Child = 7,

    /// <summary>The text does not say.</summary>
    NotStated = 8,
}

/// <summary>One benefit. Amount null: in kind, or a cost that was not given.</summary>
internal sealed record TranscribedBenefit(
    TranscribedStatus Status, long? Amount, TranscribedPayee Payee, TranscribedCover Payer, IReadOnlyList<TranscribedYear> Schedule)
{
    /// <summary>Of a benefit in parts, what BPJS pays now; null: all of what it pays.</summary>
    public long? ByBpjsNow { get; init; }

    /// <summary>What of it another membership brings, out of which this one's arrears are not taken.</summary>
    public long OfOther { get; init; }

    public static TranscribedBenefit NotOwed { get; } = new(TranscribedStatus.NotOwed, null, TranscribedPayee.Nobody, TranscribedCover.None, []);
}

/// <summary>One yearly instalment.</summary>
internal sealed record TranscribedYear(int Child, LocalDate DueOn, SchoolLevel Level, long Amount);
