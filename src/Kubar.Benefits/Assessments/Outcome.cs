using System.Text.Json.Serialization;

namespace Kubar.Benefits.Assessments;

/// <summary>The outcome for one benefit: one of <see cref="Entitled"/>, <see cref="NotOwed"/>, <see cref="Undetermined"/>.</summary>
[JsonConverter(typeof(Json.Answers.OutcomeConverter))]
public abstract record Outcome
{
    private protected Outcome()
    {
    }

    /// <summary>The status.</summary>
    public abstract EntitlementStatus Status { get; }
}

/// <summary>Owed or deferred.</summary>
/// <param name="Value">What is owed.</param>
/// <param name="DeferredUntil">Why it is not payable yet; empty: payable now.</param>
[JsonConverter(typeof(Json.Answers.OutcomeOfConverter<Entitled>))]
public sealed record Entitled(BenefitValue Value, ValueList<Notice> DeferredUntil) : Outcome
{
    /// <inheritdoc/>
    public override EntitlementStatus Status => DeferredUntil.Count == 0 ? EntitlementStatus.Owed : EntitlementStatus.Deferred;

    /// <summary>The status and the value.</summary>
    public override string ToString() => $"{(DeferredUntil.Count == 0 ? "owed" : "deferred")} {Value}";
}

/// <summary>Not owed.</summary>
/// <param name="Reasons">The conditions that failed; at least one.</param>
[JsonConverter(typeof(Json.Answers.OutcomeOfConverter<NotOwed>))]
public sealed record NotOwed(ValueList<Notice> Reasons) : Outcome
{
    /// <inheritdoc/>
    public override EntitlementStatus Status => EntitlementStatus.NotOwed;

    /// <summary>The status and the codes of the reasons.</summary>
    public override string ToString() => $"not owed ({string.Join(", ", Reasons.Select(reason => reason.Code))})";
}

/// <summary>Cannot be told from the facts given.</summary>
/// <param name="Missing">The paths of the facts that would decide it.</param>
/// <param name="AtLeast">The least that can be owed, in rupiah; null for a benefit in kind.</param>
/// <param name="AtMost">The most that can be owed, in rupiah; null where nothing bounds it.</param>
[JsonConverter(typeof(Json.Answers.OutcomeOfConverter<Undetermined>))]
public sealed record Undetermined(ValueList<string> Missing, Rupiah? AtLeast, Rupiah? AtMost) : Outcome
{
    /// <inheritdoc/>
    public override EntitlementStatus Status => EntitlementStatus.Undetermined;

    /// <summary>The least that a benefit paid by the year can come to over all its years, in rupiah; null for any other.</summary>
    public Rupiah? WholeAtLeast { get; init; }

    /// <summary>The most that a benefit paid by the year can come to over all its years, in rupiah; null for any other.</summary>
    public Rupiah? WholeAtMost { get; init; }

    /// <summary>The bounds and what is missing.</summary>
    public override string ToString() => $"undetermined, {AtLeast} to {AtMost}; missing {Missing}";
}
