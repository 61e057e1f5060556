using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The answer of the transcription to one case: its own types, so that nothing of the engine is shared.</summary>
internal sealed class TranscribedAnswer
{
    /// <summary>The rule was not read: what the event would bring if it were from work, and if it were not.</summary>
    public (TranscribedAnswer FromWork, TranscribedAnswer NotFromWork)? NotEncoded { get; set; }

    /// <summary>By benefit id; what is not listed is not owed.</summary>
    public Dictionary<string, TranscribedBenefit> Benefits { get; } = new(StringComparer.Ordinal);

    public long PayableNow { get; set; }

    public long Deferred { get; set; }

    public long Scheduled { get; set; }

    /// <summary>Null: cannot be told.</summary>
    public long? Net { get; set; }

    public long Jkk { get; set; }

    public long Jkm { get; set; }

    /// <summary>Null: cannot be told.</summary>
    public int? ArrearsMonths { get; set; }

    /// <summary>Null: the employer's debt.</summary>
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

    /// <summary>Cannot be told from any fact of the case; the amount is the most that it can be.</summary>
    Undetermined = 4,
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
internal sealed record TranscribedBenefit(TranscribedStatus Status, long? Amount, TranscribedPayee Payee, bool ByEmployer, IReadOnlyList<TranscribedYear> Schedule)
{
    public static TranscribedBenefit NotOwed { get; } = new(TranscribedStatus.NotOwed, null, TranscribedPayee.Nobody, false, []);
}

/// <summary>One yearly instalment.</summary>
internal sealed record TranscribedYear(int Child, LocalDate DueOn, SchoolLevel Level, long Amount);
